import { describe, expect, test } from 'vitest';
import { refusalsOf } from '../opened-from.ts';

describe('a row with one actor at both ends', () => {
  test('says why where its names differ in how their accents are stored only', () => {
    const [refusal] = refusalsOf('from,to\nZo\u00eb,Zoe\u0308\n');

    expect(refusal).toContain('stores as letters and accents apart');
  });

  test('says no more where they are the same', () => {
    const [refusal] = refusalsOf('from,to\nZoe,Zoe\n');

    expect(refusal).toMatch(/expected another actor than at the other end\.$/);
  });
});
