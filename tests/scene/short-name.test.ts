import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sharingRoom, shortName, widthInLetters } from '../../src/scene/short-name.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a name on a drawing', () => {
  test.each([
    ['Russia', 'Russia'],
    ['Princess Annabella-Wilhelmina of the Seven Lakes', 'Princess Annabella-Wil…'],
    ['용감한 기사 김철수와 당나귀', '용감한 기사 김철수와…'],
    ['The owl 🦉', 'The owl 🦉'],
    ['', ''],
  ])('%s is drawn as %s', (name, drawn) => {
    expect(shortName(name, 23)).toBe(drawn);
  });

  test('is cut between whole letters only', () => {
    expect(shortName('👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 5)).toBe('👩‍👩‍👧‍👧👩‍👩‍👧‍👧…');
  });

  test('is whole where there is just room for it', () => {
    expect(shortName('Atlantis', 8)).toBe('Atlantis');
    expect(shortName('Atlantis', 7)).toBe('Atlant…');
  });

  test('is cut between characters in a browser that knows no letters', async () => {
    vi.stubGlobal('Intl', {});
    vi.resetModules();
    const old = await import('../../src/scene/short-name.ts');

    expect(old.widthInLetters('é 김')).toBe(4);
    expect(old.shortName('Zoë of Atlantis', 7)).toBe('Zoë of…');
  });

  test('is never wider than there is room, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 3, max: 30 }),
        (name, most) => {
          expect(widthInLetters(shortName(name, most))).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

describe('names that share a room', () => {
  test.each([
    ['Japan – Russia', 14],
    ['Jap… – Rus…', 11],
    ['UN – Russian…', 13],
  ])('are drawn as %s in %i letters', (drawn, most) => {
    const names = drawn.startsWith('UN') ? ['UN', 'Russian Federation'] : ['Japan', 'Russia'];
    expect(sharingRoom(names, [' – '], most)).toBe(drawn);
  });

  test('are whole where all fit, and never wider than the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 16, max: 60 }),
        (names, most) => {
          const whole = names.join(', ');
          const drawn = sharingRoom(names, [', ', ', '], most);
          expect(widthInLetters(drawn)).toBeLessThanOrEqual(most);
          if (widthInLetters(whole) <= most) expect(drawn).toBe(whole);
        },
      ),
    );
  });
});
