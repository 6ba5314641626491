import type { Visibility } from '../model/choices.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Standing } from '../model/standing.ts';
import { WIDEST } from './line-width.ts';

/**
 * How a tie looks, as the names of the styles it wears: `tenor-cooperative`, `state-attested`,
 * `sources-3`, `disputed`, `directed`, `hatched`, `faded`. None at all when it is not drawn. Ties that
 * look alike share one list.
 */
export function looksOf(standing: Standing, visibility: Visibility): readonly string[] {
  if (visibility === 'absent') return NO_LOOKS;
  const { tie, state, tenor, disputed, sources } = standing;
  return sharedLooks(tenor, state, {
    sources: widthStyle(sources),
    disputed,
    directed: tie.relation.directed,
    hatched: tie.relation.line === 'hatched',
    faded: visibility === 'faded',
  });
}

/**
 * How a tie looks where two years are compared: `turn-appeared`, `ground-silence`, and as wide as it
 * has sources in the year in which it stands, or the one that is compared where it stands in both.
 */
export function turnLooksOf(comparison: Comparison, visibility: Visibility): readonly string[] {
  if (visibility === 'absent') return NO_LOOKS;
  const { tie, turn, ground, before, after } = comparison;
  return sharedTurnLooks(turn, ground, {
    sources: widthStyle(
      (turn === 'ended' || turn === 'unknown after' ? before : after)?.sources ?? [],
    ),
    disputed: false,
    directed: tie.relation.directed,
    hatched: tie.relation.line === 'hatched',
    faded: visibility === 'faded',
  });
}

const NO_LOOKS: readonly string[] = [];

const sharedLooks = sharing((tenor, state) => [
  `tenor-${tenor}`,
  `state-${state.replaceAll(' ', '-')}`,
]);
const sharedTurnLooks = sharing((turn, ground) => [
  `turn-${turn.replaceAll(' ', '-')}`,
  `ground-${ground}`,
]);

interface Marks {
  readonly sources: number;
  readonly disputed: boolean;
  readonly directed: boolean;
  readonly hatched: boolean;
  readonly faded: boolean;
}

/** Makes each list of looks once: of twenty thousand ties, a few dozen look different. */
function sharing(begin: (first: string, second: string) => readonly string[]) {
  const made = new Map<string, Map<string, (readonly string[])[]>>();
  return (first: string, second: string, marks: Marks): readonly string[] => {
    const ofFirst = made.get(first) ?? new Map<string, (readonly string[])[]>();
    made.set(first, ofFirst);
    const ofBoth = ofFirst.get(second) ?? [];
    ofFirst.set(second, ofBoth);
    const code = codeOf(marks);
    const found = ofBoth[code];
    if (found !== undefined) return found;
    const looks = ['drawn', ...begin(first, second), ...marksIn(marks)];
    ofBoth[code] = looks;
    return looks;
  };
}

function codeOf({ sources, disputed, directed, hatched, faded }: Marks): number {
  return (
    sources * 16 + Number(disputed) * 8 + Number(directed) * 4 + Number(hatched) * 2 + Number(faded)
  );
}

function marksIn({ sources, disputed, directed, hatched, faded }: Marks): readonly string[] {
  return [
    `sources-${sources}`,
    ...(disputed ? ['disputed'] : []),
    ...(directed ? ['directed'] : []),
    ...(hatched ? ['hatched'] : []),
    ...(faded ? ['faded'] : []),
  ];
}

function widthStyle(sources: Standing['sources']): number {
  return Math.min(Math.max(sources.length, 1), WIDEST);
}
