import type { Claim } from '../../model/dataset.ts';
import type { Tie } from '../../model/tie.ts';
import { erratumBeside } from '../../model/words/quotation-words.ts';
import { sourceInWords, speakerInWords } from '../../model/words/words.ts';
import { asCsv, type CsvColumn, inOneCell } from './csv.ts';
import { claimsShown, type ShownView, timeColumn } from './shown-view.ts';

interface Row {
  readonly tie: Tie;
  readonly claim: Claim;
}

/**
 * The claims behind the ties that are shown, as CSV (RFC 4180), a row for each: the passage verbatim, where
 * it stands in the text (UTF-16 code units), who speaks, in which document, of which time (EDTF, ISO 8601-2).
 * What is said of the words goes with them. Coders' reasons, notes and errata stay empty where they may not be told.
 */
export function claimsCsv(view: ShownView): string {
  return asCsv(claimColumnsOf(view), claimsShown(view));
}

/** What a table tells of a claim. */
export function claimColumnsOf(view: ShownView): readonly CsvColumn<Row>[] {
  const told = (words: string | null) => (view.codersTell ? (words ?? '') : '');
  return [
    { name: 'id', cellOf: ({ claim }) => claim.id },
    { name: 'tie', cellOf: ({ tie }) => tie.id },
    { name: 'from', cellOf: ({ claim }) => claim.from },
    { name: 'to', cellOf: ({ claim }) => claim.to },
    { name: 'relation', cellOf: ({ claim }) => claim.relation },
    { name: 'passage', cellOf: ({ claim }) => claim.passage.exact },
    { name: 'speaker', cellOf: ({ claim }) => speakerInWords(claim.speaker) },
    { name: 'speaker_kind', cellOf: ({ claim }) => claim.speaker.kind },
    { name: 'source', cellOf: ({ claim }) => sourceInWords(claim.source) },
    { name: 'source_written', cellOf: ({ claim }) => claim.source.written?.when.text ?? '' },
    { name: 'time', cellOf: ({ claim }) => claim.time.when.text },
    { name: 'time_kind', cellOf: ({ claim }) => claim.time.kind },
    { name: 'basis', cellOf: ({ claim }) => claim.time.basis },
    { name: 'start_basis', cellOf: ({ claim }) => claim.time.startBasis },
    { name: 'reason', cellOf: ({ claim }) => told(claim.time.reason) },
    { name: 'modality', cellOf: ({ claim }) => claim.modality },
    { name: 'directness', cellOf: ({ claim }) => claim.directness },
    { name: 'stance', cellOf: ({ claim }) => claim.stance },
    { name: 'tenor', cellOf: ({ claim }) => claim.tenor },
    { name: 'amount', cellOf: ({ claim }) => claim.amount?.value ?? '' },
    { name: 'amount_unit', cellOf: ({ claim }) => claim.amount?.unit ?? '' },
    { name: 'confidence', cellOf: ({ claim }) => claim.confidence ?? '' },
    { name: 'persons', cellOf: ({ claim }) => inOneCell(claim.persons) },
    { name: 'event', cellOf: ({ claim }) => claim.event?.name ?? '' },
    {
      name: 'errata',
      cellOf: ({ claim }) => view.errataOf(claim.passage).map(erratumBeside).join(' '),
    },
    { name: 'note', cellOf: ({ claim }) => told(claim.note) },
    { name: 'passage_id', cellOf: ({ claim }) => claim.passage.id },
    { name: 'start', cellOf: ({ claim }) => claim.passage.start ?? '' },
    { name: 'end', cellOf: ({ claim }) => claim.passage.end ?? '' },
    { name: 'source_sha256', cellOf: ({ claim }) => claim.source.sha256 ?? '' },
    timeColumn(view),
    { name: 'version', cellOf: () => view.version },
    { name: 'left_out', cellOf: () => inOneCell(view.leftOut) },
  ];
}
