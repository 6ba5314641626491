import type { DatasetJson } from '../../src/dataset/format.ts';
import { turningIn, unprintableIn } from '../../src/dataset/plain-text.ts';
import { aDataset } from '../builder.ts';
import { HOSTILE_STRINGS } from './spoiled.ts';

/** Ids that the format allows and that mean something to objects. */
const ID_FOR: ReadonlyMap<string, string> = new Map([
  ['china', '__proto__'],
  ['dprk', 'constructor'],
  ['japan', 'toString'],
  ['military', 'hasOwnProperty'],
  ['war', 'valueOf'],
  ['text', '__proto__'],
  ['putin', '__proto__'],
  ['author', 'constructor'],
  ['visit', '__proto__'],
]);

/** A right dataset, every text of which would do harm to whatever did not treat it as text. */
export function hostileDataset(): DatasetJson {
  const strings = HOSTILE_STRINGS.filter(
    (text) => unprintableIn(text) === undefined && turningIn(text) === undefined,
  );
  let turn = 0;
  const next = () => strings[turn++ % strings.length] ?? '';
  const file = aDataset()
    .speaker('putin', { kind: 'official', actor: 'russia', name: next(), affiliation: next() })
    .event('visit')
    .claim({ id: 'one', speaker: 'putin', event: 'visit', time: '2022/..' })
    .claim({ id: 'two', relation: 'war', stance: 'denies' })
    .claim({ id: 'three', from: 'japan', to: 'rok', relation: 'alliance', time: '2014/..' })
    .onRecord({ from: 'china', to: 'dprk', relation: 'alliance', time: '2014/..' })
    .disagreement('question', ['one'], ['two'])
    .erratum('slip', 'p.one')
    .file();
  return renamed({
    ...file,
    title: next(),
    about: [{ heading: next(), paragraphs: strings }],
    groups: file.groups.map((group) => ({ ...group, name: next() })),
    actors: file.actors.map((actor) => ({
      ...actor,
      name: next(),
      kind: next(),
      names: [next(), next()],
      note: next(),
    })),
    relationTypes: file.relationTypes.map((type) => ({
      ...type,
      name: next(),
      shortName: next(),
      mark: '<"',
      description: next(),
      nearest: next(),
    })),
    sources: file.sources.map((source) => ({
      ...source,
      title: next(),
      author: next(),
      publisher: next(),
      kind: next(),
      note: next(),
    })),
    events: file.events.map((event) => ({
      ...event,
      name: next(),
      outside: { time: '2022-07', document: next() },
    })),
    passages: file.passages.map((passage) => ({
      ...passage,
      // A quotation may turn the direction of writing, and must not turn what follows it.
      exact: `${next()} words \u202e${next()}`,
      prefix: `${next()} `,
      suffix: ` ${next()}`,
      start: null,
      end: null,
    })),
    claims: file.claims.map((claim) => ({
      ...claim,
      time: { ...claim.time, basis: 'inferred' as const, reason: next() },
      persons: [next()],
      note: next(),
    })),
    errata: file.errata.map((erratum) => ({ ...erratum, reading: next(), document: next() })),
    disagreements: file.disagreements.map((each) => ({
      ...each,
      question: next(),
      sides: each.sides.map((side) => ({ ...side, position: next() })),
      note: next(),
    })),
    publicRecord: file.publicRecord.map((record) => ({
      ...record,
      label: next(),
      document: next(),
      note: next(),
    })),
    snapshots: file.snapshots.map((snapshot) => ({
      ...snapshot,
      title: next(),
      coverage: next(),
      caption: [{ sentence: next(), claims: ['one'] }],
    })),
  });
}

/** The same file with the ids that mean something to objects. */
function renamed(file: DatasetJson): DatasetJson {
  return JSON.parse(JSON.stringify(file), (field, value: unknown) =>
    typeof value === 'string' && field !== 'kind' ? (ID_FOR.get(value) ?? value) : value,
  );
}
