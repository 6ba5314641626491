import { dataInWords, isOwnDataset } from '../../dataset/own-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useExplorer } from '../../state/use-explorer.tsx';

/** What the build puts beside the app, by address and content. */
const FILES: readonly (readonly [string, string])[] = [
  ['dataset.json', 'everything, as one JSON graph: what this app itself reads'],
  ['dataset.schema.json', 'the JSON Schema of that format, field by field'],
  ['data/datapackage.json', 'a Frictionless Data Package that describes the tables'],
  ['data/claims.csv', 'the claims as a table'],
  ['data/passages.csv', 'the passages as a table'],
  ['data/ties.csv', 'how each tie stands in each year, as a table'],
];

/** Where to get the data, and under which terms: those of others are known to others. */
export function Downloads() {
  const { dataset } = useExplorer();
  return isOwnDataset(dataset) ? (
    <OwnFiles version={dataset.version} />
  ) : (
    <OthersFiles dataset={dataset} />
  );
}

function OthersFiles({ dataset }: { readonly dataset: Dataset }) {
  return (
    <p>
      “Export” gives these data as one JSON graph, in the format of{' '}
      <a href="./dataset.schema.json">dataset.schema.json</a>, and as tables. This is data version{' '}
      <code translate="no">{dataset.version}</code>, a hash of its content. Who made them, and under
      which terms they are, this app does not know. Cite as: {dataInWords(dataset)}.
    </p>
  );
}

function OwnFiles({ version }: { readonly version: string }) {
  return (
    <>
      <ul className="about-files">
        {FILES.map(([address, content]) => (
          <li key={address}>
            <a href={`./${address}`}>{address}</a>: {content}
          </li>
        ))}
      </ul>
      <p>
        This is data version <code translate="no">{version}</code>, a hash of its content. The
        coding (claims, notes, captions, public record) is under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
          CC BY 4.0
        </a>
        . The quotations remain their authors’: short passages, quoted for criticism and research,
        each with its source. Cite as: Two Triangles, data version {version}.
      </p>
    </>
  );
}
