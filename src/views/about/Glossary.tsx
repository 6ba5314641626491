import { TIE_STATES } from '../../model/standing.ts';
import { STATE_MEANINGS } from '../../model/words/words.ts';
import { LetterSample } from '../../scene/samples.tsx';
import { useExplorer } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** The kinds of relation, each with the established coding that it is nearest to. */
export function Kinds() {
  const { shown, more } = useFirstOfMany(useExplorer().dataset.relationTypes, 'kinds of relation');
  return (
    <>
      <dl className="about-terms">
        {shown.map(({ id, mark, name, directed, description, nearest }) => (
          <div key={id}>
            <dt>
              <LetterSample mark={mark} /> {name}
            </dt>
            <dd>
              <p>
                {description}
                {directed ? ' It has a direction.' : null}
              </p>
              {nearest === null ? null : <p className="about-aside">Nearest: {nearest}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {more}
    </>
  );
}

/** What each state of a tie means; the legend shows what it looks like. */
export function States() {
  return (
    <dl className="about-terms">
      {TIE_STATES.map((state) => (
        <div key={state}>
          <dt>{state}</dt>
          <dd>{STATE_MEANINGS[state]}</dd>
        </div>
      ))}
    </dl>
  );
}
