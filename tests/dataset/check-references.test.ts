import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../src/model/tie.ts';
import { aDataset, type DatasetBuilder, networkIn, opened } from '../builder.ts';
import { problemsOf, withFirst, withTwice } from './problems-of.ts';

type Collection = Parameters<typeof withFirst>[0];

/** A dataset with one record of each kind at least. */
function complete(): DatasetBuilder {
  return aDataset()
    .changed((file) => {
      file.events.push({ id: 'visit', name: 'A visit', time: '2022-07', outside: null });
    })
    .claim({ id: 'one', event: 'visit' })
    .claim({ id: 'two' })
    .onRecord()
    .disagreement('question', ['one'], ['two'])
    .changed((file) => {
      file.errata.push({
        id: 'slip',
        passage: 'p.one',
        words: 'words',
        kind: 'garbled',
        reading: 'Something else is meant.',
        certainty: 'likely',
        document: null,
      });
      for (const snapshot of file.snapshots) {
        snapshot.caption = [{ sentence: 'Something changed.', claims: ['one'] }];
      }
    });
}

test('a dataset in which every id names something has no problems', () => {
  expect(problemsOf(complete().file())).toEqual([]);
});

describe('an id that names nothing', () => {
  test.each<[Collection, object, string, string]>([
    [
      'groups',
      { members: ['china', 'dprk', 'nobody'] },
      'group "northern", field "members"',
      'actor',
    ],
    ['speakers', { actor: 'nobody' }, 'speaker "author", field "actor"', 'actor'],
    ['claims', { from: 'nobody' }, 'claim "one", field "from"', 'actor'],
    ['claims', { to: 'nobody' }, 'claim "one", field "to"', 'actor'],
    ['claims', { relation: 'nobody' }, 'claim "one", field "relation"', 'relation type'],
    ['claims', { speaker: 'nobody' }, 'claim "one", field "speaker"', 'speaker'],
    ['claims', { event: 'nobody' }, 'claim "one", field "event"', 'event'],
    ['publicRecord', { from: 'nobody' }, 'public record "record.1", field "from"', 'actor'],
    ['publicRecord', { to: 'nobody' }, 'public record "record.1", field "to"', 'actor'],
    [
      'publicRecord',
      { relation: 'nobody' },
      'public record "record.1", field "relation"',
      'relation type',
    ],
    ['passages', { source: 'nobody' }, 'passage "p.one", field "source"', 'source'],
    ['errata', { passage: 'nobody' }, 'erratum "slip", field "passage"', 'passage'],
    [
      'disagreements',
      {
        sides: [
          { position: 'Yes.', claims: ['one'] },
          { position: 'No.', claims: ['nobody'] },
        ],
      },
      'disagreement "question", field "sides.claims"',
      'claim',
    ],
    [
      'snapshots',
      { caption: [{ sentence: 'So.', claims: ['nobody'] }] },
      'snapshot "2014", field "caption.claims"',
      'claim',
    ],
  ])('in %s: %j', (collection, change, place, kind) => {
    expect(problemsOf(withFirst(collection, change, complete()))).toEqual([
      `In ${place}: found "nobody", expected the id of a known ${kind}.`,
    ]);
  });

  test('of a passage is a problem of the claim, and the passage is one that no claim uses', () => {
    expect(problemsOf(withFirst('claims', { passage: 'nowhere' }, complete()))).toEqual([
      'In claim "one", field "passage": found "nowhere", expected the id of a known passage.',
      'In passage "p.one", field "id": found no claim that uses it, expected at least one claim that rests on it.',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is not found in what every object has: %s',
    (id) => {
      expect(problemsOf(withFirst('claims', { from: id }, complete()))).toEqual([
        `In claim "one", field "from": found "${id}", expected the id of a known actor.`,
      ]);
    },
  );
});

describe('an id that two records share', () => {
  test.each<[Collection, string, string]>([
    ['groups', 'group', 'northern'],
    ['actors', 'actor', 'china'],
    ['relationTypes', 'relation type', 'alliance'],
    ['sources', 'source', 'text'],
    ['speakers', 'speaker', 'author'],
    ['events', 'event', 'visit'],
    ['passages', 'passage', 'p.one'],
    ['claims', 'claim', 'one'],
    ['errata', 'erratum', 'slip'],
    ['disagreements', 'disagreement', 'question'],
    ['publicRecord', 'public record', 'record.1'],
  ])('in %s', (collection, kind, id) => {
    expect(problemsOf(withTwice(collection, complete()))).toEqual([
      `In ${kind} "${id}", field "id": found the same id in more than one record, expected an id that no other ${kind} has.`,
    ]);
  });

  test('in snapshots', () => {
    const file = withFirst('snapshots', { id: '2022' }, complete());

    expect(problemsOf(file)).toEqual([
      'In snapshot "2022", field "id": found the same id in more than one record, expected an id that no other snapshot has.',
    ]);
  });

  test('is fine where the two are records of different kinds', () => {
    const file = withFirst('events', { id: 'china' }, complete());

    expect(problemsOf(withFirst('claims', { event: 'china' }, aDatasetFrom(file)))).toEqual([]);
  });
});

/** A builder that goes on from a file. */
function aDatasetFrom(file: ReturnType<DatasetBuilder['file']>): DatasetBuilder {
  return aDataset().changed((own) => Object.assign(own, file));
}

describe('pairs and passages', () => {
  test.each<[Collection, string]>([
    ['claims', 'claim "one"'],
    ['publicRecord', 'public record "record.1"'],
  ])('an actor has no tie with itself, in %s', (collection, record) => {
    expect(problemsOf(withFirst(collection, { to: 'dprk' }, complete()))).toEqual([
      `In ${record}, field "to": found "dprk", expected another actor than in "from".`,
    ]);
  });

  test('every passage carries a claim', () => {
    const file = complete().claim({ id: 'three' }).file();
    const claims = file.claims.filter((claim) => claim.id !== 'three');

    expect(problemsOf({ ...file, claims })).toEqual([
      'In passage "p.three", field "id": found no claim that uses it, expected at least one claim that rests on it.',
    ]);
  });
});

describe.each(['__proto__', 'constructor', 'toString', 'valueOf'])('an id called %s', (id) => {
  test('works for a claim, a source and a passage', () => {
    const dataset = complete().claim({ id, source: id }).build();

    const claim = dataset.claims.find((each) => each.id === id);

    expect(claim).toMatchObject({ source: { id }, passage: { id: `p.${id}` } });
  });

  test('works for an actor and a kind of relation', () => {
    const renamed = JSON.stringify(aDataset().claim({ id: 'one' }).file())
      .replaceAll('"russia"', `"${id}"`)
      .replaceAll('"military"', `"${id}"`);
    const dataset = opened(JSON.parse(renamed));

    expect(tiesOf(dataset)).toMatchObject([{ relation: { id }, from: 'dprk', to: id }]);
    expect(networkIn(2022, dataset).ties.size).toBe(1);
  });
});

test('a group that names an actor more than once is told so', () => {
  const members = ['china', 'china', 'china'];

  expect(problemsOf(withFirst('groups', { members }, aDataset()))).toEqual([
    'In group "northern", field "members": found the same actor more than once, expected each member once, or each time with its "time".',
  ]);
});

describe('the sides of a disagreement', () => {
  const sides = (...positions: readonly (readonly [string, string])[]) =>
    problemsOf(
      withFirst(
        'disagreements',
        { sides: positions.map(([position, claim]) => ({ position, claims: [claim] })) },
        complete(),
      ),
    );

  test('do not share a claim', () => {
    expect(sides(['Yes.', 'one'], ['No.', 'one'])).toEqual([
      'In disagreement "question", field "sides.claims": found "one" on more than one side, expected each claim on one side.',
    ]);
  });

  test('say different things', () => {
    expect(sides(['Yes.', 'one'], ['Yes.', 'two'])).toEqual([
      'In disagreement "question", field "sides.position": found "Yes." more than once, expected a position of its own for each side.',
    ]);
  });
});
