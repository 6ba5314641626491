import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a built app serves: a line a file, in bytes, after gzip where it is text. */
export function servedSizes(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort();
  const lines = files.map((file) => {
    const content = readFileSync(join(folder, file));
    const served = file.endsWith('.woff2') ? content.length : gzipSync(content).length;
    return `  ${String(served).padStart(8)}  ${file}`;
  });
  return ['What is served, in bytes (gzip where text):', ...lines, ''].join('\n');
}
