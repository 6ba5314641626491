import { describe, expect, test } from 'vitest';
import { dayOf, fileArrival } from '../../src/open/today.ts';

describe('the day of a file', () => {
  test('is written as EDTF writes days', () => {
    expect(dayOf(new Date(2024, 4, 2))).toBe('2024-05-02');
  });

  test('is the one on which the device says it was last changed', () => {
    const file = new File(['{}'], 'class.json', { lastModified: new Date(2020, 0, 31).getTime() });

    expect(fileArrival(file)).toMatchObject({
      kind: 'file',
      name: 'class.json',
      written: '2020-01-31',
    });
  });
});
