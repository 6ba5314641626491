import { hasActs } from '../../model/acts.ts';
import { countTurns, TURNS } from '../../model/comparison.ts';
import { hasDisputes } from '../../model/disputes.ts';
import { momentName, momentNoun } from '../../model/words/moment-words.ts';
import { turnMeaning } from '../../model/words/turn-meanings.ts';
import { turnInWords } from '../../model/words/turn-words.ts';
import { capitalised } from '../../model/words/words.ts';
import { turnLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { MOST_BROKEN } from '../../scene/strokes.ts';
import { withTurnToggled } from '../../state/filters.ts';
import { TurnMeanings } from '../../state/TurnMeanings.tsx';
import { useComparisons } from '../../state/use-comparisons.ts';
import { useActions, useChoices, useExplorer } from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { FilterRow } from '../../ui/FilterRow.tsx';

/** The legend of a comparison, which is also its filter. */
export function ChangeKey() {
  const { moments, ofAllTurns, shown: drawn } = useComparisons();
  const { hiddenTurns } = useChoices();
  const { change } = useActions();
  const { dataset } = useExplorer();
  const counts = countTurns(ofAllTurns);
  const noun = momentNoun([moments.before, moments.after]);
  return (
    <section className="change-key" aria-label="What became of ties">
      <h2>
        {momentName(moments.before)} to {momentName(moments.after)}
      </h2>
      <fieldset ref={asOneStop}>
        <legend className="visually-hidden">What became of ties</legend>
        {TURNS.map((turn) => (
          <FilterRow
            key={turn}
            checked={!hiddenTurns.has(turn)}
            count={counts.get(turn)?.count ?? 0}
            name={capitalised(turnInWords(turn, moments))}
            meaning={turnMeaning(turn, moments)}
            sample={<LineSample look={turnLook({ turn })} letter="" />}
            onToggle={() => change(withTurnToggled, turn)}
          />
        ))}
      </fieldset>
      <TurnMeanings turns={ofAllTurns.map(({ turn }) => turn)} moments={moments} />
      <p className="change-note">
        Unbroken: words say so. Broken: inferred from silence. Dotted: nothing tells of that {noun}.
        {hasActs(dataset) ? ' A pointed letter: an act.' : ''}
        {hasDisputes(dataset) ? ' ±: voices disagree.' : ''} A hollow letter: not both {noun}s are
        told of in words.
      </p>
      {drawn.length > MOST_BROKEN ? (
        <p className="change-note">
          Of so many lines none is broken or hollow: what went is parted in its middle, what is
          unknown of a {noun} is paler, and what stayed the palest.
        </p>
      ) : null}
    </section>
  );
}
