import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, listed, named } from '../../../src/state/address/address-words.ts';
import { RUNS } from '../../arbitraries.ts';

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

  test('that nothing bears means nothing, and that is noted', () => {
    let missed = 0;
    const miss = () => {
      missed += 1;
    };

    expect(named('weekly', ['annual report'], miss)).toEqual([]);
    expect(missed).toBe(1);
  });
});

describe('a list in an address', () => {
  test('has its words between commas, none of them empty', () => {
    expect(listed('arms,,trade')).toEqual(['arms', 'trade']);
    expect(listed(',')).toEqual([]);
  });

  test('is empty where the address has none', () => {
    expect(listed(null)).toEqual([]);
    expect(listed('')).toEqual([]);
  });
});

describe('an id in an address', () => {
  test('stays readable where it names a tie', () => {
    expect(escaped('arms:dprk:russia')).toBe('arms:dprk:russia');
    expect(escaped('a&b,c=d')).toBe('a%26b%2Cc%3Dd');
  });

  test('is read as what it was, but for halves of letters that no address can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(new URLSearchParams(`tie=${escaped(id)}`).get('tie')).toBe(id.toWellFormed());
      }),
      RUNS,
    );
  });
});
