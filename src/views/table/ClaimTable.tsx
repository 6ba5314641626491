import { useState } from 'react';
import { focusIn, keptOver, shownTies } from '../../model/choices.ts';
import type { Claim } from '../../model/dataset.ts';
import { errataTold } from '../../model/errata.ts';
import { sideOf } from '../../model/evidence-base.ts';
import { confidencesIn } from '../../model/measures.ts';
import { claimsIn } from '../../model/standing.ts';
import type { Tie } from '../../model/tie.ts';
import { basesInShort } from '../../model/words/basis-words.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { erratumBeside, passageInWords } from '../../model/words/quotation-words.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { actorsInWords, speakerInWords, titleInWords } from '../../model/words/words.ts';
import { belongsTo } from '../../scene/highlight.ts';
import {
  useActorName,
  useChoices,
  useExplorer,
  useKnown,
  useMomentNoun,
  useNetwork,
  useOpenClaim,
  useSelection,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/table-rows.ts';
import { asTsv } from './as-tsv.ts';
import { measureColumns } from './measure-columns.ts';

type Row = {
  readonly tie: Tie;
  readonly claim: Claim;
  readonly between: string;
  readonly kind: string;
};

const COLUMNS: readonly Column<Row>[] = [
  { name: 'Between', textOf: ({ between }) => between, isNames: true },
  { name: 'Kind', textOf: ({ kind }) => kind },
  {
    name: 'Words',
    textOf: ({ claim }) => passageInWords(claim.passage),
    languageOf: ({ claim }) => claim.source.language ?? '',
    wide: true,
  },
  { name: 'Stance', textOf: ({ claim }) => claim.stance },
  { name: 'Tenor', textOf: ({ claim }) => claim.tenor },
  {
    name: 'Time',
    textOf: ({ claim }) => `${timeInWords(claim.time.when)} (${basesInShort(claim.time)})`,
    rankOf: ({ claim }) => claim.time.when.span.from,
  },
  { name: 'Statement', textOf: ({ claim }) => claim.modality },
  { name: 'Directness', textOf: ({ claim }) => claim.directness },
  { name: 'Speaker', textOf: ({ claim }) => speakerInWords(claim.speaker) },
  { name: 'Side', textOf: ({ claim }) => sideOf(claim) },
  { name: 'Source', textOf: ({ claim }) => titleInWords(claim.source) },
];

const CONFIDENCE: Column<Row> = {
  name: 'Confidence',
  textOf: ({ claim }) => claim.confidence ?? '',
};

/** The claims behind the ties that are shown: those of the year, or all. */
export function ClaimTable() {
  const claimsOfAll = `Claims of every ${useMomentNoun()}`;
  const snapshot = useSnapshot();
  const { ties } = useKnown();
  const network = useNetwork();
  const choices = useChoices();
  const isInFocus = focusIn(network, choices);
  const isKept = keptOver(ties, choices);
  const nameOf = useActorName();
  const { dataset } = useExplorer();
  const errataOf = errataTold(
    dataset,
    useViewState((state) => state.view.base),
  );
  const sought = useViewState((state) => state.sought);
  const isOwn = belongsTo(useSelection());
  const openClaim = useOpenClaim();
  const [everyYear, setEveryYear] = useState(false);
  const claims = everyYear
    ? ties
        .filter((tie) => isKept(tie) && isInFocus(tie))
        .flatMap((tie) => tie.claims.map((claim) => ({ tie, claim })))
    : shownTies(network, choices).flatMap((standing) =>
        claimsIn(standing).map((claim) => ({ tie: standing.tie, claim })),
      );
  // On the screen it stands beside the words wherever they are opened.
  const errataColumn: Column<Row> = {
    name: 'Errata',
    textOf: ({ claim }) => errataOf(claim.passage).map(erratumBeside).join(' '),
  };
  const columns = [
    ...COLUMNS,
    ...measureColumns(dataset, ({ claim }: Row) => [claim]),
    ...(confidencesIn(dataset).length === 0 ? [] : [CONFIDENCE]),
  ];
  const rows = claims.map(({ tie, claim }) => ({
    tie,
    claim,
    between: actorsInWords(tie, nameOf),
    kind: tie.relation.shortName,
  }));

  return (
    <DataTable
      name={everyYear ? claimsOfAll : `Claims behind the ties of ${momentName(snapshot)}`}
      columns={columns}
      rows={rows}
      keyOf={({ claim }) => claim.id}
      isSelected={({ claim }) => sought?.claim === claim.id}
      isMarked={({ tie }) => isOwn(tie)}
      onSelect={({ claim }) => openClaim(claim)}
      toolsFor={(found) => (
        <CopyButton
          label="Copy for a spreadsheet"
          what="The table"
          text={() => asTsv([...columns, errataColumn], found)}
        />
      )}
    >
      <label>
        <input
          type="checkbox"
          checked={everyYear}
          onChange={({ target }) => setEveryYear(target.checked)}
        />{' '}
        {claimsOfAll}
      </label>
    </DataTable>
  );
}
