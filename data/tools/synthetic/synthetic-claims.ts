import type { DatasetJson } from '../../../src/dataset/format.ts';
import type { Seeded } from './seeded.ts';

type FileClaim = DatasetJson['claims'][number];

export const EVENTS_A_YEAR = 3;

export const SPEAKERS: readonly [
  DatasetJson['speakers'][number],
  ...DatasetJson['speakers'][number][],
] = [
  speaker('author', 'author', null, null),
  speaker('press', 'press', null, 'Synthetic News Agency'),
  speaker('institute', 'institution', null, 'Synthetic Institute'),
  speaker('analyst-1', 'analyst', 'Synthetic Analyst 1', 'Synthetic Institute'),
  speaker('analyst-2', 'analyst', 'Synthetic Analyst 2', null),
  { ...speaker('official-1', 'official', 'Synthetic Official 1', null), actor: 'actor-1' },
  { ...speaker('official-2', 'official', 'Synthetic Official 2', null), actor: 'actor-2' },
];

function speaker(
  id: string,
  kind: DatasetJson['speakers'][number]['kind'],
  name: string | null,
  affiliation: string | null,
): DatasetJson['speakers'][number] {
  return { id, name, affiliation, kind, actor: null, note: null };
}

/** What most claims of one tie have in common, so that ties come to stand in every state there is. */
export interface Temper {
  readonly tenor: FileClaim['tenor'];
  readonly leaning: 'plain' | 'presupposed' | 'supposed' | 'denied';
  /** The number of the first year that any of its claims speaks of. */
  readonly since: number;
}

export function temperOf(years: number, { oneOf, below }: Seeded): Temper {
  return {
    tenor: oneOf(['cooperative', 'cooperative', 'conflictual', 'conflictual', 'ambivalent']),
    leaning: oneOf([
      'plain',
      'plain',
      'plain',
      'plain',
      'plain',
      'presupposed',
      'supposed',
      'denied',
    ]),
    since: below(years),
  };
}

/** All of a claim but where it stands and whom it is about. */
export type Statement = Pick<
  FileClaim,
  'tenor' | 'time' | 'modality' | 'directness' | 'stance' | 'speaker' | 'event' | 'persons' | 'note'
>;

/** What a text written in one of the years may say of a tie: nothing of what was yet to come, but as a forecast. */
export function statementIn(
  written: number,
  years: readonly number[],
  { tenor, leaning, since }: Temper,
  seeded: Seeded,
): Statement {
  const { oneOf, chance, below } = seeded;
  const supposes = leaning === 'supposed' || chance(0.06);
  const latest = years.length - 1;
  const told = Math.min(since + below(written - since + 1) + (supposes ? below(2) : 0), latest);
  const year = years[told] ?? 0;
  const inferred = chance(0.3);
  const happens = chance(0.4);
  return {
    tenor: chance(0.9) ? tenor : oneOf(['cooperative', 'conflictual', 'ambivalent']),
    time: {
      edtf: supposes || !chance(0.3) ? dateIn(year, seeded) : `${dateIn(year, seeded)}/..`,
      basis: inferred ? 'inferred' : 'stated',
      reason: inferred ? 'A program made it up.' : null,
      document: null,
      kind: happens ? 'event' : 'state',
    },
    modality: supposes
      ? oneOf(['forecast', 'hypothetical'])
      : oneOf(['fact', 'fact', 'official statement', 'analysis']),
    directness: leaning === 'presupposed' || chance(0.1) ? 'presupposed' : 'stated',
    stance: stanceOf(leaning, seeded),
    speaker: oneOf(SPEAKERS).id,
    persons: chance(0.1) ? [`Synthetic Person ${below(50) + 1}`] : [],
    event: happens && chance(0.2) ? `event-${year}-${below(EVENTS_A_YEAR) + 1}` : null,
    note: chance(0.02) ? 'A synthetic note.' : null,
  };
}

function stanceOf(leaning: Temper['leaning'], { chance, oneOf }: Seeded): FileClaim['stance'] {
  if (leaning === 'denied') return 'denies';
  return chance(0.94) ? 'supports' : oneOf(['disputes', 'denies']);
}

function dateIn(year: number, { oneOf, below }: Seeded): string {
  const month = `${year}-${twoDigits(below(12) + 1)}`;
  return oneOf([
    String(year),
    `${year}~`,
    month,
    `${month}?`,
    `${month}-${twoDigits(below(28) + 1)}`,
  ]);
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
