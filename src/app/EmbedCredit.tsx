import { isOwnDataset } from '../dataset/own-dataset.ts';
import { countInWords } from '../model/words/words.ts';
import { useExplorer, useKnown } from '../state/use-explorer.tsx';
import { useFullAddress } from './use-full-address.ts';

/** Where an embedded view comes from, which data it shows, and the way to all of it. */
export function EmbedCredit() {
  const { dataset } = useExplorer();
  const { sources } = useKnown().dataset;
  const address = useFullAddress();
  return (
    <footer className="embed-credit">
      <span>
        Two Triangles · {isOwnDataset(dataset) ? '' : `${dataset.title} · `}data {dataset.version} ·{' '}
        {countInWords(sources.length, 'source')}
      </span>{' '}
      <a href={address} target="_blank" rel="noopener">
        Open the full view
      </a>
    </footer>
  );
}
