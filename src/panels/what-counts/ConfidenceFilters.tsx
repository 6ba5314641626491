import { useMemo } from 'react';
import { confidencesIn } from '../../model/measures.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { useActions, useExplorer, useViewNow } from '../../state/use-explorer.tsx';
import { withConfidenceToggled } from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { FilterRow } from '../../ui/FilterRow.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** What sources or coders call the confidence of claims, each to be switched off; nothing where none is given. */
export function ConfidenceFilters() {
  const { dataset } = useExplorer();
  const without = useViewNow(({ view }) => view.base.withoutConfidences);
  const { change } = useActions();
  const counts = useMemo(
    () => groupedBy(dataset.claims, ({ confidence }) => confidence),
    [dataset],
  );
  const { shown, more } = useFirstOfMany(confidencesIn(dataset), 'confidences', {
    never: (confidence) => without.has(confidence),
  });
  if (shown.length === 0) return null;
  return (
    <fieldset ref={asOneStop}>
      <legend>Confidence, as it is given</legend>
      {shown.map((confidence) => (
        <FilterRow
          key={confidence}
          checked={!without.has(confidence)}
          count={counts.get(confidence)?.length ?? 0}
          name={confidence}
          meaning="As the source or the coder calls it. Claims without a confidence stay."
          sample={null}
          onToggle={() => change(withConfidenceToggled, confidence)}
        />
      ))}
      {more}
    </fieldset>
  );
}
