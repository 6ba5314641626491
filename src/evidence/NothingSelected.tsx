import { countHidden } from '../model/choices.ts';
import { sourceInWords } from '../model/words.ts';
import { useChoices, useExplorer, useNetwork, useSnapshot } from '../state/use-explorer.tsx';

/** What the panel says before the reader has picked anything. */
export function NothingSelected() {
  const { dataset } = useExplorer();
  const { year } = useSnapshot();
  const hidden = countHidden(useNetwork(), useChoices());
  return (
    <div className="evidence-empty">
      <h2>Every tie is its evidence</h2>
      <p>
        Click a line in the drawing, or an entry in the list of ties, to read the words it rests on:
        who says so, when, and what speaks against it.
      </p>
      <p>
        You are looking at {year}.{' '}
        {hidden === 0
          ? 'Where nothing is drawn, these texts say nothing; that does not mean that there was nothing.'
          : `Your filters hide ${hidden} of its ties: what is not drawn may well be in these texts.`}
      </p>
      <h3>The sources</h3>
      <ol className="source-list">
        {dataset.sources.map((source) => (
          <li key={source.id}>{sourceInWords(source)}</li>
        ))}
      </ol>
    </div>
  );
}
