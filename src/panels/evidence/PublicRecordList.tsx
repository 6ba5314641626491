import type { PublicRecord } from '../../model/dataset.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { useViewState } from '../../state/use-explorer.tsx';

/** What the public record adds: acts in our words, each with the document that proves it. */
export function PublicRecordList({ records }: { records: readonly PublicRecord[] }) {
  const told = useViewState((state) => codersMayTell(state.view.base));
  if (records.length === 0) return null;
  return (
    <section className="public-record">
      <h3>From the public record</h3>
      <p className="evidence-aside">Not from the sources, and not counted as evidence.</p>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            {told ? `${record.label}. ` : ''}
            <cite>{record.document}</cite>
            {told ? ` (${timeInWords(record.when)})` : ''}
            {record.note === null || !told ? null : (
              <span className="quotation-reason">{record.note}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
