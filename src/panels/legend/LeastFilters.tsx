import { useMemo } from 'react';
import { type Choices, FIRST_CHOICES, shownTies } from '../../model/choices.ts';
import { ASKS_NOTHING, type LeastOf, tiesByActor } from '../../model/least.ts';
import type { Network } from '../../model/network.ts';
import { withLeast } from '../../state/filters.ts';
import { useActions, useChoices, useNetwork, useViewNow } from '../../state/use-explorer.tsx';

/** How much there must be at least of what a tie rests on, and of an actor's ties, to be shown. */
export function LeastFilters() {
  const network = useNetwork();
  const choices = useChoices();
  const most = useMemo(() => mostIn(network, choices), [network, choices]);
  return (
    <fieldset className="least-filters">
      <legend>At least</legend>
      <LeastChoice what="sources" words="Ties on" nouns={['source', 'sources']} most={most} />
      <LeastChoice what="claims" words="Ties on" nouns={['claim', 'claims']} most={most} />
      <LeastChoice what="ties" words="Actors with" nouns={['tie', 'ties']} most={most} />
    </fieldset>
  );
}

/** Of each, how many there are of it where there are most. */
type Most = Readonly<Record<LeastOf, number>>;

interface Props {
  readonly what: LeastOf;
  readonly words: string;
  readonly nouns: readonly [one: string, several: string];
  readonly most: Most;
}

function LeastChoice({ what, words, nouns: [one, several], most }: Props) {
  const least = useViewNow(({ view }) => view.choices.least[what]);
  const { change } = useActions();
  return (
    <label className="least-choice">
      {words}{' '}
      <select
        aria-label={`${words} at least so many ${several}`}
        value={least}
        onChange={({ target }) => change(withLeast, what, Number(target.value))}
      >
        <option value={0}>any number of</option>
        {numbersTo(most[what], least, what === 'ties' ? 2 : 1).map((number) => (
          <option key={number} value={number}>
            at least {number}
          </option>
        ))}
      </select>{' '}
      {least === 1 ? one : several}
    </label>
  );
}

/** Beyond a dozen nobody needs to choose between one number and the next. */
const NUMBERS = [
  ...Array.from({ length: 12 }, (_, index) => index + 1),
  ...[15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000, 2000, 5000],
];

/** From one number to the most that there are of something; with the one that is chosen, which an address may name. */
function numbersTo(most: number, chosen: number, from: number): readonly number[] {
  const offered = NUMBERS.filter((number) => number >= from && number <= most);
  const all = chosen === 0 ? offered : [...offered, chosen];
  return [...new Set(all)].sort((a, b) => a - b);
}

function mostIn(network: Network, choices: Choices): Most {
  const shown = shownTies(network, {
    ...choices,
    focus: FIRST_CHOICES.focus,
    least: ASKS_NOTHING,
  });
  const most = (counts: Iterable<number>) => {
    let found = 0;
    for (const count of counts) found = Math.max(found, count);
    return found;
  };
  return {
    sources: most(shown.map(({ sources }) => sources.length)),
    claims: most(shown.map(({ evidence }) => evidence.length)),
    ties: most(tiesByActor(shown.map(({ tie }) => tie)).values()),
  };
}
