import { expect, test } from 'vitest';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import { opened } from '../builder.ts';
import { hostileDataset } from './hostile-dataset.ts';

test('a dataset of hostile strings opens, and every string is written as it was read', () => {
  const file = hostileDataset();

  expect(datasetJsonOf(opened(file))).toEqual(file);
  expect(JSON.stringify(file)).toContain('<img src=x onerror');
  expect(JSON.stringify(file)).toContain('"id":"__proto__"');
});
