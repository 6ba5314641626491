import { describe, expect, test } from 'vitest';
import { Stepwise } from '../../src/model/stepwise.ts';

/** Counts to a number, a step each, and keeps what it did. */
function counting(to: number, done: number[] = []) {
  function* steps(): Generator<undefined, string> {
    for (let count = 1; count <= to; count += 1) {
      if (count > 1) yield;
      done.push(count);
    }
    return `counted to ${to}`;
  }
  return new Stepwise(steps());
}

describe('work in steps', () => {
  test('does nothing before it is asked to', () => {
    const done: number[] = [];
    const work = counting(3, done);

    expect(done).toEqual([]);
    expect(work.isDone).toBe(false);
  });

  test('does one step at a time, and says when there is none left', () => {
    const done: number[] = [];
    const work = counting(3, done);

    expect([work.step(), work.step(), work.step(), work.step()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(done).toEqual([1, 2, 3]);
    expect(work.isDone).toBe(true);
    expect(work.result()).toBe('counted to 3');
  });

  test('does what is left when its result is asked for, and nothing twice', () => {
    const done: number[] = [];
    const work = counting(3, done);
    work.step();

    expect([work.result(), work.result()]).toEqual(['counted to 3', 'counted to 3']);
    expect(done).toEqual([1, 2, 3]);
    expect(work.step()).toBe(false);
  });

  test('may come to nothing', () => {
    function* steps(): Generator<undefined, undefined> {}
    const work = new Stepwise(steps());

    expect(work.result()).toBeUndefined();
    expect(work.isDone).toBe(true);
  });
});
