import { countTurns, TURNS, type Turn } from '../model/comparison.ts';
import { turnInWords } from '../model/prose.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import { useChoices, useViewState } from '../state/use-explorer.tsx';
import { FilterRow } from '../ui/FilterRow.tsx';
import { TurnSwatch } from '../ui/TurnSwatch.tsx';

const MEANINGS: Readonly<Record<Turn, string>> = {
  appeared:
    'It stands in the later year. Of the other year the sources deny it (unbroken), or speak of the two without a word of it (dashed: inferred from silence).',
  ended:
    'It stands in the earlier year. Of the other year the sources deny it (unbroken), or speak of the two without a word of it (dashed: inferred from silence).',
  changed:
    'It stands in both years, with another tenor, another state, or a dispute more or less. A hollow letter: one of the two is carried forward.',
  'unknown before':
    'It stands in the later year. Of the earlier no source asserts anything of the two.',
  'unknown after':
    'It stands in the earlier year. Of the later no source asserts anything of the two.',
  stayed: 'It stands in both years alike, whichever sources tell it.',
};

/** The legend of a comparison, which is also its filter. */
export function ChangeKey() {
  const { years, ofAllTurns } = useComparisons();
  const { hiddenTurns } = useChoices();
  const toggleTurn = useViewState((state) => state.toggleTurn);
  const counts = countTurns(ofAllTurns);
  return (
    <section className="change-key" aria-label="What became of ties">
      <h2>
        {years.before} to {years.after}
      </h2>
      <fieldset>
        <legend className="visually-hidden">What became of ties</legend>
        {TURNS.map((turn) => (
          <FilterRow
            key={turn}
            checked={!hiddenTurns.has(turn)}
            count={counts.get(turn) ?? 0}
            name={capitalised(turnInWords(turn, years))}
            meaning={MEANINGS[turn]}
            swatch={<TurnSwatch turn={turn} />}
            onToggle={() => toggleTurn(turn)}
          />
        ))}
      </fieldset>
      <p className="change-note">
        Unbroken: words say so. Dashed: inferred from silence about it. Dotted: no source asserts
        anything of the two in that year.
      </p>
    </section>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
