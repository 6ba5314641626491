import { useEffect, useRef } from 'react';
import { claimIndexOf } from '../../model/claim-index.ts';
import type { Source } from '../../model/dataset.ts';
import { isWhole, wasWritten } from '../../model/evidence-base.ts';
import { accessedInWords, waysToSource } from '../../model/words/source-words.ts';
import {
  countInWords,
  sourceInWords,
  titleInWords,
  writtenInWords,
} from '../../model/words/words.ts';
import {
  useActions,
  useExplorer,
  useKnown,
  useSelection,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withSelection, withSourceToggled } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { OutsideLinks } from '../../ui/OutsideLinks.tsx';
import { CarriedByYear } from './CarriedByYear.tsx';

/** One document. What does not count is not told: not by how much, nor in its words. */
export function SourceCard({ source }: { source: Source }) {
  const { dataset } = useExplorer();
  const known = useKnown();
  const base = useViewState((state) => state.view.base);
  const { change } = useActions();
  const selection = useSelection();
  const later = !wasWritten(base, { source });
  const off = base.withoutSources.has(source.id);
  const claims = claimIndexOf(known.dataset).bySource.get(source.id) ?? [];
  const passages = new Set(claims.map(({ passage }) => passage)).size;
  const number = dataset.sources.findIndex(({ id }) => id === source.id) + 1;
  const selected = selection.kind === 'source' && selection.id === source.id;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  return (
    <li ref={card} className="source-card" data-off={off || later} data-selected={selected}>
      <h3>
        <span className="source-number">{number}</span>{' '}
        {later ? 'A later document' : titleInWords(source)}
      </h3>
      {/* A title may itself be a passage. */}
      <p>{later ? laterInWords(source) : sourceInWords(source)}</p>
      {later ? null : <OutsideLinks ways={waysToSource(source)} remark={accessedInWords(source)} />}
      <div className="source-acts">
        <label>
          <input
            type="checkbox"
            checked={!off && !later}
            disabled={later}
            onChange={() => change(withSourceToggled, source.id)}
          />{' '}
          Counts as evidence
        </label>
        {off || later ? null : (
          <Button
            aria-pressed={selected}
            onClick={() => change(withSelection, { kind: 'source', id: source.id })}
          >
            Read its passages in order
          </Button>
        )}
      </div>
      {later ? (
        <p>Later than “as known by” allows: nothing of it counts, and nothing of it is shown.</p>
      ) : null}
      {off && !later ? <p>Switched off: nothing of it counts.</p> : null}
      {off || later ? null : (
        <>
          <p>
            {countInWords(passages, 'passage')} with {countInWords(claims.length, 'claim')}
            {isWhole(base) ? coverageInWords(source) : '.'}
          </p>
          <CarriedByYear source={source} />
        </>
      )}
    </li>
  );
}

function coverageInWords({ coverage }: Source): string {
  if (coverage === null) return '.';
  return `; of its ${countInWords(coverage.sentences, 'sentence')} ${coverage.coded} carry a claim, and each other one is explained under “About the data”.`;
}

/** Of a document that does not count for its date, its date alone. */
function laterInWords(source: Source): string {
  return source.written === null ? 'Undated.' : `Written ${writtenInWords(source)}.`;
}
