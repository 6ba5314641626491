import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what loads when it is first shown does so in one way', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const ways = files
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\blazy\(|<Suspense\b/.test(readFileSync(`src/${file}`, 'utf8')));

  expect(ways).toEqual(['ui/Loaded.tsx']);
});
