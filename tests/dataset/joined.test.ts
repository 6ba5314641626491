import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../data/tools/coding/compose.ts';
import { evidenceBetween, goneOverBy, type Join, joinedIn } from '../../src/dataset/joined.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { versionOf } from '../../src/dataset/version-of.ts';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import type { ActorId, Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { alikeActorsIn } from '../../src/state/alike-actors.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';
import { openedFrom } from '../foreign/opened-from.ts';

const ids = fc.constantFrom(
  ...['china', 'dprk', 'japan', 'rok', 'russia', 'usa'],
) as fc.Arbitrary<string> as fc.Arbitrary<ActorId>;
const joins = fc.array(fc.record({ actor: ids, as: ids }), { minLength: 1, maxLength: 3 });
const asText = (dataset: Dataset) => JSON.stringify(datasetJsonOf(dataset));
const join = (actor: string, as: string): Join => ({ actor: actor as ActorId, as: as as ActorId });

/** Where an actor ends whom choices that were followed take for others. */
function headOf(id: ActorId, followed: readonly Join[]): ActorId {
  return followed.reduce((at, { actor, as }) => (at === actor ? as : at), id);
}

describe('a dataset in which actors are joined', () => {
  test('keeps every claim, about whom its actors are taken for', () => {
    fc.assert(
      fc.property(datasets, joins, (whole, wished) => {
        const { dataset, refused } = joinedIn(whole, wished);
        const followed = wished.filter((each) => !refused.includes(each));

        expect(dataset.claims.map(({ id, from, to }) => [id, from, to])).toEqual(
          whole.claims.map(({ id, from, to }) => [
            id,
            headOf(from, followed),
            headOf(to, followed),
          ]),
        );
        expect(dataset.publicRecord).toHaveLength(whole.publicRecord.length);
        expect(dataset.actors).toHaveLength(whole.actors.length - followed.length);
        expect(dataset.claims.filter(({ from, to }) => from === to)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is one that the format accepts, and reads as the same again', () => {
    fc.assert(
      fc.property(datasets, joins, (whole, wished) => {
        const { dataset } = joinedIn(whole, wished);
        const reading = readDataset(datasetJsonOf(dataset), { versionOf });

        expect(reading).toMatchObject({ ok: true });
        expect(reading.ok ? asText(reading.dataset) : null).toBe(asText(dataset));
      }),
      RUNS,
    );
  });

  test('leaves the one that was opened as it was, which is what it is without a choice', () => {
    fc.assert(
      fc.property(datasets, joins, (whole, wished) => {
        const before = asText(whole);
        const { dataset } = joinedIn(whole, wished);

        expect(asText(whole)).toBe(before);
        expect(joinedIn(whole, []).dataset).toBe(whole);
        expect(dataset === whole || dataset.version !== whole.version).toBe(true);
      }),
      RUNS,
    );
  });

  test('has as many ties less as are told to have met others', () => {
    fc.assert(
      fc.property(datasets, ids, ids, (whole, actor, as) => {
        const { dataset, refused } = joinedIn(whole, [{ actor, as }]);
        fc.pre(refused.length === 0);

        const { merged } = goneOverBy(whole, { actor, as });
        expect(tiesOf(dataset)).toHaveLength(tiesOf(whole).length - merged);
      }),
      RUNS,
    );
  });

  test('refuses to join two of whom evidence says that they have a tie, and whoever is not there', () => {
    fc.assert(
      fc.property(datasets, ids, ids, (whole, actor, as) => {
        const { refused } = joinedIn(whole, [{ actor, as }]);

        expect(refused.length === 1).toBe(actor === as || evidenceBetween(whole, [actor, as]));
      }),
      RUNS,
    );
    const whole = aDataset().claim().build();
    expect(joinedIn(whole, [join('nobody', 'usa')]).refused).toHaveLength(1);
    expect(joinedIn(whole, [join('usa', 'nobody')]).refused).toHaveLength(1);
  });

  test('finds the actor by the names of both', () => {
    const { dataset } = joinedIn(aDataset().claim().build(), [join('japan', 'usa')]);

    expect(dataset.actors.find(({ id }) => id === 'usa')?.names).toEqual(['usa', 'JAPAN', 'japan']);
  });

  test('tells whoever gets it of the choice', () => {
    const { dataset } = joinedIn(aDataset().claim().build(), [join('japan', 'usa')]);

    expect(dataset.about.at(-1)?.paragraphs).toEqual(['"JAPAN" is read as "USA".']);
  });

  test('has no group of which fewer than three are left', () => {
    const { dataset } = joinedIn(aDataset().claim().build(), [join('japan', 'usa')]);

    expect(dataset.groups.map(({ id }) => id)).toEqual(['northern']);
  });
});

describe('names that may be those of one actor', () => {
  test('are asked of with what each rests on', () => {
    const { dataset } = openedFrom(
      'from,to,year\nBen Mueller,Anna,2014\nBen Müller,Anna,2015\nBen Müller,Cleo,2015\n',
    );

    expect(
      alikeActorsIn(dataset).map(({ differ, actors, apart }) => [
        differ,
        apart,
        ...actors.map(({ actor, claims, ties, documents }) => [
          actor.name,
          claims,
          ties,
          documents,
        ]),
      ]),
    ).toEqual([['letters', false, ['Ben Mueller', 1, 1, 1], ['Ben Müller', 2, 2, 1]]]);
  });

  test('are none in the app’s own dataset', () => {
    expect(alikeActorsIn(compose('data').dataset)).toEqual([]);
  });
});
