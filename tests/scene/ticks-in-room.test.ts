import { expect, test } from 'vitest';
import { axisOf, ticksOf } from '../../src/model/time/time-axis.ts';
import { ticksInRoom } from '../../src/scene/ticks-in-room.ts';
import { aDataset } from '../builder.ts';

/** The ticks of so many events, a day apart from each other, round and round within ten years. */
function ticksOfMany(count: number) {
  const builder = aDataset();
  for (let index = 0; index < count; index += 1) {
    const year = 2014 + (index % 12);
    const month = String(1 + (index % 11)).padStart(2, '0');
    builder.event(`event${index}`, `${year}-${month}-${String(1 + (index % 28)).padStart(2, '0')}`);
  }
  const { events, snapshots } = builder.build();
  return ticksOf(axisOf(snapshots), events);
}

test('an axis shows every one of five hundred events', () => {
  const ticks = ticksOfMany(500);

  expect(ticks).toHaveLength(500);
  expect(ticksInRoom(ticks)).toEqual(ticks);
});

test('of thousands of events an axis shows as many as make a line of their own', () => {
  const ticks = ticksOfMany(5000);
  const told = ticksInRoom(ticks);

  expect(told.length).toBeLessThanOrEqual(501);
  expect(told[0]).toBe(ticks[0]);
  // Nothing is left out but what lies in a line that is drawn.
  for (const { place } of ticks) {
    expect(told.some((other) => place >= other.place && place - other.place < 1 / 500)).toBe(true);
  }
});
