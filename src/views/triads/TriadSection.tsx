import type { Snapshot } from '../../model/dataset.ts';
import type { TriadId } from '../../model/triad-id.ts';
import type { Triad } from '../../model/triads.ts';
import { useSelection } from '../../state/use-explorer.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';
import { TriadCard } from './TriadCard.tsx';

/** A triad in every year. */
export interface TriadRow {
  readonly id: TriadId;
  readonly years: readonly { readonly snapshot: Snapshot; readonly triad: Triad }[];
}

interface Props {
  readonly title: string;
  readonly rows: readonly TriadRow[];
}

/** A card holds a drawing for each year: fewer of them fit on a page than entries of a list. */
const CARDS_AT_A_TIME = 24;

export function TriadSection({ title, rows }: Props) {
  const selection = useSelection();
  const { shown, more } = useFirstOfMany(rows, 'triads', {
    atATime: CARDS_AT_A_TIME,
    never: ({ id }) => selection.kind === 'triad' && selection.id === id,
  });
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="triads-count">{inDigits(rows.length)}</span>
      </h3>
      <ul className="triad-cards">
        {shown.map((row) => (
          <TriadCard key={row.id} years={row.years} />
        ))}
      </ul>
      {more}
    </section>
  );
}
