import { describe, expect, test } from 'vitest';
import { named } from '../../src/state/address-words.ts';

const never = () => {
  throw new Error('Nothing was named in vain.');
};

describe('a word of an address', () => {
  test('means what bears just that name, though another differs by a space only', () => {
    expect(named('annual-report', ['annual report', 'annual-report'], never)).toEqual([
      'annual-report',
    ]);
  });

  test('may write the spaces of a name as dashes', () => {
    expect(named('the-annual-report', ['annual report', 'the annual report'], never)).toEqual([
      'the annual report',
    ]);
  });
});
