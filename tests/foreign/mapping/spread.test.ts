import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placed, spreadOf } from '../../../src/foreign/mapping/spread.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom } from '../opened-from.ts';

const coordinate = fc.oneof(
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(0),
);
const place = fc.record({ x: coordinate, y: coordinate });
const places = fc.array(fc.option(place), { maxLength: 60 });

/** Nine places and more that anybody can tell apart: those of a square of three by three or more. */
const squares = fc.integer({ min: 3, max: 9 }).map((side) =>
  Array.from(
    { length: side * side },
    (_, at): Placed => ({
      x: at % side,
      y: Math.floor(at / side),
    }),
  ),
);

function sizeOf(kept: readonly (Placed | null)[]): number {
  const given = kept.filter((each) => each !== null);
  const extents = [given.map(({ x }) => x), given.map(({ y }) => y)].map(
    (values) => Math.max(...values) - Math.min(...values),
  );
  return Math.max(...extents);
}

describe('places of a file', () => {
  test('are all taken where they spread', () => {
    fc.assert(
      fc.property(squares, (square) => {
        expect(spreadOf(square)).toEqual({ places: square, far: 0, crowded: 0, all: false });
      }),
      RUNS,
    );
  });

  test('never shrink to a point for one actor, however far away it is', () => {
    fc.assert(
      fc.property(squares, place, (square, other) => {
        const { places: kept } = spreadOf([...square, other]);

        expect(kept.slice(0, -1)).toEqual(square);
        expect(sizeOf(kept)).toBeLessThan(40 * sizeOf(square));
      }),
      RUNS,
    );
  });

  test('are none where most actors stand on one spot', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), place, (others, spot) => {
        const crowd = Array.from({ length: others.length + 6 }, () => spot);

        expect(spreadOf([...others, ...crowd]).places.every((each) => each === null)).toBe(true);
      }),
      RUNS,
    );
  });

  test('are those of the file or none, and it is counted why', () => {
    fc.assert(
      fc.property(places, (raw) => {
        const { places: kept, far, crowded, all } = spreadOf(raw);
        const lost = raw.filter((each, at) => each !== null && kept[at] === null).length;

        expect(kept).toHaveLength(raw.length);
        kept.forEach((each, at) => {
          expect(each === null || each === raw[at]).toBe(true);
        });
        if (!all) expect(lost).toBe(far + crowded);
      }),
      RUNS,
    );
  });
});

describe('a graph', () => {
  const graph = (spots: readonly (readonly [number, number])[]) => {
    const nodes = spots.map(([x, y], id) => `node [ id ${id} graphics [ x ${x} y ${y} ] ]`);
    const edges = spots.slice(1).map((_, id) => `edge [ source 0 target ${id + 1} ]`);
    return openedFrom(`graph [ ${nodes.join(' ')} ${edges.join(' ')} ]`);
  };
  const placesIn = ({ file }: ReturnType<typeof graph>) => file.actors.map((actor) => actor.place);
  const SQUARE = [
    [0, 0],
    [100, 0],
    [0, 100],
    [100, 100],
    [50, 50],
  ] as const;

  test('keeps its places where one actor stands far outside, and says that this one is laid out anew', () => {
    const opened = graph([...SQUARE, [-900_000, 40]]);

    expect(placesIn(opened)).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
      { x: 1, y: 1 },
      { x: 0.5, y: 0.5 },
      null,
    ]);
    expect(opened.reading.understood).toContain(
      'Places far outside all others are left unread (1 actor), and these actors laid out anew: the drawing would shrink to a point.',
    );
  });

  test('is laid out anew where most of its actors stand on one spot, and says so', () => {
    const opened = graph([...SQUARE, ...Array.from({ length: 2000 }, () => [7, 7] as const)]);

    expect(new Set(placesIn(opened))).toEqual(new Set([null]));
    expect(opened.reading.understood.join(' ')).toContain(
      'Places of actors are left unread, and the actors laid out anew: in the file most of them stand on one spot',
    );
  });

  test('keeps the places of those that do not stand upon each other', () => {
    const line = Array.from({ length: 20 }, (_, at) => [at * 10, at] as const);
    const opened = graph([...line, ...Array.from({ length: 6 }, () => [30, 3.01] as const)]);

    expect(placesIn(opened).filter((each) => each === null)).toHaveLength(7);
    expect(opened.reading.understood.join(' ')).toContain(
      'stand upon each other are left unread (7 actors)',
    );
  });

  test('says nothing of places that are taken as they are, or of which it has none', () => {
    expect(graph(SQUARE).reading.understood.join(' ')).not.toContain('laid out anew');
    expect(
      openedFrom(
        'graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]',
      ).reading.understood.join(' '),
    ).not.toContain('laid out anew');
  });
});
