import { TIE_STATES } from '../../model/standing.ts';
import { STATE_MEANINGS } from '../../model/words/words.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** The legend's terms in plain words, for those who cannot or do not rest a pointer on them. */
export function Meanings() {
  const { relationTypes } = useExplorer().dataset;
  const { shown, more } = useFirstOfMany(relationTypes, 'kinds');
  const terms = [
    ...TIE_STATES.map((state) => ({ term: state, meaning: STATE_MEANINGS[state] })),
    ...shown.map(({ name, description }) => ({ term: name, meaning: description })),
  ];
  return (
    <details className="meanings">
      <summary>What these words mean</summary>
      <dl>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {more}
    </details>
  );
}
