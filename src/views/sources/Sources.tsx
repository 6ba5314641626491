import { useExplorer, useSelection } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { SourceCard } from './SourceCard.tsx';
import './sources.css';

/** Each document: what it says, what rests on it alone, and whether it counts. */
export function Sources() {
  const { dataset } = useExplorer();
  const selection = useSelection();
  const { shown, more } = useFirstOfMany(dataset.sources, 'documents', {
    never: ({ id }) => selection.kind === 'source' && selection.id === id,
  });
  return (
    <ViewPage
      title="What rests on what"
      lead="Each document with what it carries, and what it carries alone: the ties that no other would make stand. Switch one off and it is as if nobody had ever coded it, in every view. Speakers, sides and kinds of statement are switched under “What counts”, below the legend."
    >
      {dataset.sources.length === 0 ? (
        <p role="status">These data name no document: all that they tell is on public record.</p>
      ) : null}
      <ul className="source-cards">
        {shown.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </ul>
      {more}
    </ViewPage>
  );
}
