import { useState } from 'react';
import { shownTies } from '../../model/choices.ts';
import type { Dataset } from '../../model/dataset.ts';
import { lossesOf, solePillarsOf } from '../../model/rests-on.ts';
import { type Standing, standsOnSources, TIE_STATES } from '../../model/standing.ts';
import type { Span } from '../../model/time/day.ts';
import { disputeInWords, restsInWords } from '../../model/words/evidence-words.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { actorsInWords, tenorShown } from '../../model/words/words.ts';
import { belongsTo } from '../../scene/highlight.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useExplorer,
  useNetwork,
  useSelection,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { withSelectionToggled } from '../../state/view.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/table-rows.ts';
import { asTsv } from './as-tsv.ts';
import { measureColumns } from './measure-columns.ts';

interface Row {
  readonly standing: Standing;
  readonly moment: Span;
}

function columnsFor(
  nameOf: ReturnType<typeof useActorName>,
  dataset: Dataset,
): readonly Column<Row>[] {
  return [
    {
      name: 'Between',
      textOf: ({ standing }) => actorsInWords(standing.tie, nameOf),
      isNames: true,
    },
    { name: 'Kind', textOf: ({ standing }) => standing.tie.relation.shortName },
    {
      name: 'How it stands',
      textOf: ({ standing }) => standing.state,
      rankOf: ({ standing }) => TIE_STATES.indexOf(standing.state),
    },
    { name: 'Tenor', textOf: ({ standing }) => tenorShown(standing) ?? '' },
    { name: 'Disputed', textOf: ({ standing }) => disputeInWords(standing) },
    {
      name: 'Sources',
      textOf: ({ standing }) => String(standing.sources.length),
      rankOf: ({ standing }) => standing.sources.length,
    },
    ...measureColumns(dataset, ({ standing }: Row) => standing.evidence),
    { name: 'Rests on', textOf: restsOf },
  ];
}

/** How many of these ties would fall without their source; the others would be carried forward. */
function fallingInWords(rows: readonly Row[]): string {
  const falling = rows.filter(
    ({ standing, moment }) => solePillarsOf(standing, moment).length > 0,
  ).length;
  return `Without it, ${falling} would fall, and ${rows.length - falling} be carried forward from earlier.`;
}

function restsOnOne(standing: Standing): boolean {
  return standsOnSources(standing) && standing.sources.length === 1;
}

function restsOf({ standing, moment }: Row): string {
  const documents = standing.context.map(({ document }) => document);
  const losses = lossesOf(standing, moment);
  return restsInWords(losses, standing.state) || [...new Set(documents)].join('; ');
}

/** The ties that the drawing shows, with all that it says of them. */
export function TieTable() {
  const snapshot = useSnapshot();
  const network = useNetwork();
  const choices = useChoices();
  const nameOf = useActorName();
  const selection = useSelection();
  const isOwn = belongsTo(selection);
  const { change } = useActions();
  const [disputedOnly, setDisputedOnly] = useState(false);
  const [loneOnly, setLoneOnly] = useState(false);
  const { dataset } = useExplorer();
  const columns = columnsFor(nameOf, dataset);
  // A dispute is no less of one where the state of its tie is shown only when asked for.
  const sought = disputedOnly ? { ...choices, shownStates: new Set(TIE_STATES) } : choices;
  const rows = shownTies(network, sought)
    .filter((standing) => !disputedOnly || standing.disputed)
    .filter((standing) => !loneOnly || restsOnOne(standing))
    .map((standing) => ({ standing, moment: network.moment }));

  return (
    <DataTable
      name={`Ties ${momentWhen(snapshot)}`}
      columns={columns}
      rows={rows}
      keyOf={({ standing }) => standing.tie.id}
      isSelected={({ standing }) => selection.kind === 'tie' && selection.id === standing.tie.id}
      isMarked={({ standing }) => isOwn(standing.tie)}
      onSelect={({ standing }) =>
        change(withSelectionToggled, { kind: 'tie', id: standing.tie.id })
      }
      toolsFor={(found) => (
        <CopyButton
          label="Copy for a spreadsheet"
          what="The table"
          text={() => asTsv(columns, found)}
        />
      )}
    >
      <Only label="disputed" checked={disputedOnly} onChange={setDisputedOnly} />
      <Only label="resting on one source" checked={loneOnly} onChange={setLoneOnly} />
      {loneOnly ? <p>{fallingInWords(rows)}</p> : null}
    </DataTable>
  );
}

interface OnlyProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Only({ label, checked, onChange }: OnlyProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />{' '}
      Only {label}
    </label>
  );
}
