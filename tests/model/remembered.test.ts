import { describe, expect, test } from 'vitest';
import { remembered, rememberedForTwo } from '../../src/model/remembered.ts';

describe('work that is remembered', () => {
  test('is done once for a thing, and again for another that looks the same', () => {
    const asked: object[] = [];
    const sizeOf = remembered((things: readonly string[]) => {
      asked.push(things);
      return { size: things.length };
    });
    const [one, other] = [['a'], ['a']];

    expect(sizeOf(one)).toBe(sizeOf(one));
    expect(sizeOf(other)).not.toBe(sizeOf(one));
    expect(asked).toEqual([one, other]);
    expect(asked[0]).toBe(one);
  });

  test('is done once even where it finds nothing', () => {
    let times = 0;
    const find = remembered((_: object) => {
      times += 1;
      return undefined;
    });
    const thing = {};

    expect([find(thing), find(thing)]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });

  test('is done once for each two things, in their order', () => {
    let times = 0;
    const both = rememberedForTwo((first: readonly string[], second: readonly string[]) => {
      times += 1;
      return [...first, ...second].join();
    });
    const [a, b] = [['a'], ['b']];

    expect([both(a, b), both(b, a), both(a, b), both(a, a)]).toEqual(['a,b', 'b,a', 'a,b', 'a,a']);
    expect(times).toBe(3);
  });
});
