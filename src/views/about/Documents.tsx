import { claimIndexOf } from '../../model/claim-index.ts';
import { asserts } from '../../model/coverage.ts';
import type { Claim, Dataset, Source } from '../../model/dataset.ts';
import { codersMayTell, MODALITIES } from '../../model/evidence-base.ts';
import { timeWithBasisInWords } from '../../model/words/evidence-words.ts';
import { accessedInWords, waysToSource } from '../../model/words/source-words.ts';
import { countInWords, titleInWords, writtenInWords } from '../../model/words/words.ts';
import { useKnown, useViewState } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { OutsideLinks } from '../../ui/OutsideLinks.tsx';

/** Each document with what it proves about itself, and how much of it is coded. */
export function Documents() {
  const { dataset } = useKnown();
  const { shown, more } = useFirstOfMany(dataset.sources, 'documents');
  return (
    <>
      <CountsTable dataset={dataset} sources={shown} />
      {shown.map((source) => (
        <DocumentRecord
          key={source.id}
          source={source}
          claims={claimIndexOf(dataset).bySource.get(source.id) ?? []}
        />
      ))}
      {more}
    </>
  );
}

interface RecordProps {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

function DocumentRecord({ source, claims }: RecordProps) {
  const { author, publisher, kind, written, note, coverage } = source;
  const told = useViewState((state) => codersMayTell(state.view.base));
  const date =
    told && written !== null ? timeWithBasisInWords(written) : `${writtenInWords(source)}.`;
  return (
    <section className="about-document">
      <h4>{titleInWords(source)}</h4>
      <p>
        {author ?? 'Author not named'}, {publisher ?? 'publisher not named'}; {kind}. Written:{' '}
        {date}
      </p>
      <OutsideLinks ways={waysToSource(source)} remark={accessedInWords(source)} />
      {coverage === null ? null : (
        <p>
          Of its {countInWords(coverage.sentences, 'sentence')}, {coverage.coded} carry a claim.
          {coverage.uncoded.length === 0
            ? null
            : ` The others do not: ${coverage.uncoded.map(({ reason, sentences }) => `${REASONS[reason] ?? reason} (${sentences})`).join(', ')}.`}
        </p>
      )}
      <p>
        Its claims by kind of statement:{' '}
        {MODALITIES.map(
          (modality) =>
            `${modality} ${claims.filter((claim) => claim.modality === modality).length}`,
        ).join(', ')}
        .
      </p>
      {note === null || !told ? null : <p className="about-aside">{note}</p>}
    </section>
  );
}

/** Why a sentence carries no claim, as a reader would say it; other datasets may have other reasons. */
const REASONS: Readonly<Record<string, string>> = {
  'page furniture': 'furniture of the page',
  repeats: 'words repeated from elsewhere in it',
  'one actor': 'about one actor only',
  'no pair': 'about no pair of actors',
};

/** Few enough columns for a phone: what asserts can make a tie, what supposes cannot. */
function CountsTable({ dataset, sources }: { dataset: Dataset; sources: readonly Source[] }) {
  const { bySource } = claimIndexOf(dataset);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">passages</th>
          <th scope="col">claims</th>
          <th scope="col">assert</th>
          <th scope="col">suppose</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => {
          const own = bySource.get(source.id) ?? [];
          const asserting = own.filter(asserts).length;
          return (
            <tr key={source.id}>
              <th scope="row">{titleInWords(source)}</th>
              <td>{new Set(own.map(({ passage }) => passage)).size}</td>
              <td>{own.length}</td>
              <td>{asserting}</td>
              <td>{own.length - asserting}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
