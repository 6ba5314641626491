import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../../../src/dataset/fields.ts';
import type { ActorId } from '../../../src/model/dataset.ts';
import { joinsAsText, readJoins } from '../../../src/state/address/joins-address.ts';

const ids = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((text) => idOf<ActorId>().safeParse(text).success)
  .map((text) => text as ActorId);

test('choices of actors who are one are read as they are written, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ actor: ids, as: ids })), (joins) => {
      expect(readJoins(joinsAsText(joins))).toEqual(joins);
    }),
  );
});

test.each(['a', 'a:', ':b', 'a:b:c', ',', ''])(
  '“%s” names no two of whom one is another',
  (text) => {
    expect(readJoins(text)).toEqual([]);
  },
);
