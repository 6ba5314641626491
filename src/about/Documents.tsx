import type { Dataset, Modality, Source } from '../model/dataset.ts';
import { countInWords, groundedTimeInWords } from '../model/words.ts';
import { useExplorer } from '../state/use-explorer.tsx';

const MODALITIES: readonly Modality[] = [
  'fact',
  'official statement',
  'analysis',
  'forecast',
  'hypothetical',
];

/** Each document with what it proves about itself, and how much of it is coded. */
export function Documents() {
  const { dataset } = useExplorer();
  return (
    <>
      <CountsTable dataset={dataset} />
      {dataset.sources.map((source) => (
        <DocumentRecord key={source.id} source={source} />
      ))}
    </>
  );
}

function DocumentRecord({ source }: { source: Source }) {
  const { title, author, publisher, kind, written, note, coverage } = source;
  return (
    <section className="about-document">
      <h4>{title ?? 'Untitled'}</h4>
      <p>
        {author ?? 'Author not named'}, {publisher ?? 'publisher not named'}; {kind}. Written:{' '}
        {groundedTimeInWords(written)}
      </p>
      {coverage === null ? null : (
        <p>
          Of its {countInWords(coverage.sentences, 'sentence')}, {coverage.coded} carry a claim.
          {coverage.uncoded.length === 0
            ? null
            : ` The others do not: ${coverage.uncoded.map(({ reason, sentences }) => `${REASONS[reason] ?? reason} (${sentences})`).join(', ')}.`}
        </p>
      )}
      {note === null ? null : <p className="about-aside">{note}</p>}
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

function CountsTable({ dataset: { sources, claims, passages } }: { dataset: Dataset }) {
  return (
    // A wide table scrolls by itself, by keyboard too, and takes the page with it nowhere.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="about-scroll" aria-label="Claims by document" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">passages</th>
            <th scope="col">claims</th>
            {MODALITIES.map((modality) => (
              <th key={modality} scope="col">
                {modality}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => {
            const own = claims.filter((claim) => claim.source === source);
            return (
              <tr key={source.id}>
                <th scope="row">{source.title ?? 'Untitled'}</th>
                <td>{passages.filter((passage) => passage.source === source).length}</td>
                <td>{own.length}</td>
                {MODALITIES.map((modality) => (
                  <td key={modality}>{own.filter((each) => each.modality === modality).length}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
