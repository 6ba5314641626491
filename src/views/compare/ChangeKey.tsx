import { countTurns, TURNS, type Turn } from '../../model/comparison.ts';
import { type ComparedYears, turnInWords } from '../../model/words/prose.ts';
import { capitalised } from '../../model/words/words.ts';
import { turnLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { useComparisons } from '../../state/use-comparisons.ts';
import { useActions, useChoices } from '../../state/use-explorer.tsx';
import { withTurnToggled } from '../../state/view.ts';
import { FilterRow } from '../../ui/FilterRow.tsx';

/** What a turn means between two years, whichever of them is the later. */
function meaningOf(turn: Turn, { before, after }: ComparedYears): string {
  const saidOf = (year: number) =>
    `Of ${year} the sources deny it (unbroken), or assert something of the two but not this (dashed: inferred from silence).`;
  switch (turn) {
    case 'appeared':
      return `It stands in ${after}. ${saidOf(before)}`;
    case 'ended':
      return `It stands in ${before}. ${saidOf(after)}`;
    case 'changed':
      return 'It stands in both years, with another tenor, another state, or a dispute more or less. A hollow letter: one of the two is carried forward.';
    case 'unknown before':
      return `It stands in ${after}. Of ${before} no source asserts anything of the two.`;
    case 'unknown after':
      return `It stands in ${before}. Of ${after} no source asserts anything of the two.`;
    case 'stayed':
      return 'It stands in both years alike, whichever sources tell it.';
  }
}

/** The legend of a comparison, which is also its filter. */
export function ChangeKey() {
  const { years, ofAllTurns } = useComparisons();
  const { hiddenTurns } = useChoices();
  const { change } = useActions();
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
            meaning={meaningOf(turn, years)}
            sample={<LineSample look={turnLook({ turn })} letter="" />}
            onToggle={() => change(withTurnToggled, turn)}
          />
        ))}
      </fieldset>
      <p className="change-note">
        Unbroken: words say so. Dashed: inferred from silence about it. Dotted: no source asserts
        anything of the two in that year. A hollow letter: not both years are told of in words.
      </p>
    </section>
  );
}
