import { describe, expect, test } from 'vitest';
import { dayOfMoment, filesArrival } from '../../src/open/today.ts';

describe('the day of a file', () => {
  test('is written as EDTF writes days', () => {
    expect(dayOfMoment(new Date(2024, 4, 2))).toBe('2024-05-02');
  });

  test('is the one on which the device says it was last changed', () => {
    const file = new File(['{}'], 'class.json', { lastModified: new Date(2020, 0, 31).getTime() });

    expect(filesArrival([file])?.arrival).toMatchObject({
      kind: 'file',
      name: 'class.json',
      written: '2020-01-31',
    });
  });
});

test('files that are chosen together arrive together, under the names of all', () => {
  const files = ['ties.csv', 'people.csv'].map((name) => new File(['a,b'], name));

  expect(filesArrival(files)).toMatchObject({
    name: 'ties.csv and people.csv',
    arrival: { kind: 'files', files: [{ name: 'ties.csv' }, { name: 'people.csv' }] },
  });
  expect(filesArrival([])).toBeNull();
});
