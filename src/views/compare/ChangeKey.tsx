import { countTurns, TURNS, type Turn } from '../../model/comparison.ts';
import type { ComparedMoments } from '../../model/time/moment.ts';
import { momentName, momentNoun, momentWhen } from '../../model/words/moment-words.ts';
import { turnInWords } from '../../model/words/turn-words.ts';
import { capitalised } from '../../model/words/words.ts';
import { turnLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { MOST_BROKEN } from '../../scene/strokes.ts';
import { withTurnToggled } from '../../state/filters.ts';
import { useComparisons } from '../../state/use-comparisons.ts';
import { useActions, useChoices } from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { FilterRow } from '../../ui/FilterRow.tsx';

/** What a turn means between two moments. */
function meaningOf(turn: Turn, moments: ComparedMoments): string {
  const [was, is] = [momentWhen(moments.before), momentWhen(moments.after)];
  const before = momentName(moments.before);
  const noun = momentNoun([moments.before, moments.after]);
  switch (turn) {
    case 'new':
      return `It stands ${is}, and words say since when (unbroken); or a coder infers that, and of ${before} the sources speak of the two, not of this (broken).`;
    case 'ended':
      return `It stood ${was}, and words say until when. Silence ends nothing.`;
    case 'turned':
      return `Words tell another tenor, or deny it in one of the ${noun}s.`;
    case 'in both':
      return `It is told of both ${noun}s by different words, or as acts: that it lasted between them, nobody says.`;
    case 'act before':
      return `A vote, a visit, a letter: sources tell of it ${was} alone, and it neither lasts nor ends.`;
    case 'act after':
      return `A vote, a visit, a letter: sources tell of it ${is} alone.`;
    case 'unknown before':
      return `It stands ${is}, since when nobody says. Of ${before} no source asserts it.`;
    case 'unknown after':
      return `It stands ${was}. Nothing tells whether it does ${is}.`;
    case 'stayed':
      return `The same words or record speak of both ${noun}s, or saw no end of it, however well the sources tell it.`;
  }
}

/** The legend of a comparison, which is also its filter. */
export function ChangeKey() {
  const { moments, ofAllTurns, shown: drawn } = useComparisons();
  const { hiddenTurns } = useChoices();
  const { change } = useActions();
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
            meaning={meaningOf(turn, moments)}
            sample={<LineSample look={turnLook({ turn })} letter="" />}
            onToggle={() => change(withTurnToggled, turn)}
          />
        ))}
      </fieldset>
      <p className="change-note">
        Unbroken: words say so. Broken: inferred from silence. Dotted: nothing tells of that {noun}.
        A pointed letter: an act. ±: voices disagree. A hollow letter: not both {noun}s are told of
        in words.
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
