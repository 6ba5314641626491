/** A dataset in which everything that can be drawn is drawn at least once: not the world, a pattern card. */
import type { Dataset } from '../../src/model/dataset.ts';
import { aDataset, type ClaimWish, type DatasetBuilder } from '../builder.ts';

const TENORS = ['cooperative', 'conflictual', 'ambivalent', 'unstated'] as const;

/** Kinds by how their lines run: plain and hatched, both ways and one way. */
const KINDS = [
  { id: 'plain', mark: 'P', directed: false, line: 'plain' },
  { id: 'arrowed', mark: 'A', directed: true, line: 'plain' },
  { id: 'mixed', mark: 'M', directed: false, line: 'plain' },
  { id: 'open', mark: 'O', directed: false, line: 'plain' },
  { id: 'war', mark: 'W', directed: true, line: 'hatched' },
  { id: 'feud', mark: 'F', directed: false, line: 'hatched' },
] as const;

type Write = (builder: DatasetBuilder, wish: Ends) => void;
type Ends = Required<Pick<ClaimWish, 'from' | 'to' | 'relation' | 'tenor'>>;

/** What an actor and the next on the ring are there to show, with every kind between the two. */
const PAIRS: Readonly<Record<string, Write>> = {
  attested: (builder, ends) => builder.claim(ends),
  presupposed: (builder, ends) => builder.claim({ ...ends, directness: 'presupposed' }),
  carried: (builder, ends) =>
    builder.claim({ ...ends, source: 'early', time: '2014/..', modality: 'fact' }),
  context: (builder, ends) => builder.onRecord({ ...ends, time: '2022' }),
  possible: (builder, ends) => builder.claim({ ...ends, modality: 'forecast' }),
  denied: (builder, ends) => builder.claim({ ...ends, stance: 'denies' }),
  disputed: (builder, ends) =>
    builder.claim(ends).claim({ ...ends, source: 'source-2', stance: 'disputes' }),
  doubted: (builder, ends) =>
    builder
      .claim({ ...ends, directness: 'presupposed' })
      .claim({ ...ends, source: 'source-2', stance: 'disputes' })
      .claim({ ...ends, stance: 'denies', time: '2014' }),
  sources: (builder, ends) => {
    const count = KINDS.findIndex(({ id }) => id === ends.relation) + 1;
    for (let source = 1; source <= count; source += 1) {
      builder.claim({ ...ends, source: `source-${source}` });
    }
  },
  begun: (builder, ends) => builder.claim({ ...ends, time: '2020/2022' }),
  surfaced: (builder, ends) => builder.claim(ends),
  ended: (builder, ends) => builder.claim({ ...ends, time: '2012/2017' }),
  disowned: (builder, ends) =>
    builder.claim({ ...ends, time: '2014' }).claim({ ...ends, stance: 'denies' }),
  voted: (builder, ends) => builder.claim({ ...ends, kind: 'event' }),
  visited: (builder, ends) => builder.claim({ ...ends, kind: 'event', time: '2014' }),
  dated: (builder, ends) => builder.claim({ ...ends, basis: 'outside' }),
  lapsed: (builder, ends) => builder.claim({ ...ends, time: '2014' }),
  turned: (builder, ends) =>
    builder
      .claim({
        ...ends,
        time: '2014',
        tenor: ends.tenor === 'cooperative' ? 'conflictual' : 'cooperative',
      })
      .claim(ends),
  stayed: (builder, ends) => builder.claim({ ...ends, time: '2014/2022' }),
  unknown: (builder, ends) => builder.claim({ ...ends, time: '2014' }),
};

/** Of these pairs something else is asserted in the year of which the rest says nothing. */
const SPOKEN_OF: Readonly<Record<string, string>> = { surfaced: '2014', lapsed: '2022' };

export function specimen(): Dataset {
  const names = Object.keys(PAIRS);
  const builder = aDataset()
    .source('early', '2015-01')
    .changed((file) => {
      file.actors = names.map((name, index) => {
        const angle = (2 * Math.PI * index) / names.length;
        const place = { x: 0.5 - 0.5 * Math.cos(angle), y: 0.5 - 0.5 * Math.sin(angle) };
        return {
          id: name,
          name: name.slice(0, 8),
          kind: 'state',
          names: [name],
          otherNames: [],
          place,
          note: null,
        };
      });
      file.groups = names.slice(0, 6).map((_, index) => ({
        id: `group-${index}`,
        name: `Group ${index + 1}`,
        members: [index, index + 1, index + 2].map((member) => names[member] ?? ''),
      }));
      file.relationTypes = [
        ...KINDS.map((kind) => ({
          ...kind,
          name: `Kind ${kind.id}`,
          shortName: kind.id,
          description: `What ${kind.id} means.`,
          nearest: null,
        })),
        {
          id: 'else',
          name: 'Something else',
          shortName: 'else',
          mark: 'E',
          directed: false,
          line: 'plain',
          description: 'It stands beside the others.',
          nearest: null,
        },
      ];
    });
  for (const [at, [name, write]] of Object.entries(PAIRS).entries()) {
    const to = names[(at + 1) % names.length] ?? '';
    for (const [index, { id }] of KINDS.entries()) {
      const tenor = TENORS[index % TENORS.length] ?? 'unstated';
      write(builder, { from: name, to, relation: id, tenor });
    }
    const year = SPOKEN_OF[name];
    if (year !== undefined) builder.claim({ from: name, to, relation: 'else', time: year });
  }
  return builder.build();
}
