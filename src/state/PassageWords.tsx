import type { Passage } from '../model/dataset.ts';
import { isMarked, namedCellsOf } from '../model/words/quotation-words.ts';
import './passage-words.css';

/** The words of a passage between quotation marks; a row of a table by its cells, each under its name. */
export function PassageWords({ passage }: { readonly passage: Passage }) {
  const cells = namedCellsOf(passage);
  if (cells === null) {
    return <q data-marked={isMarked(passage.exact) || undefined}>{passage.exact}</q>;
  }
  return (
    <dl className="passage-cells">
      {[...cells.entries()].map(([place, { name, value }]) => (
        <div key={place}>
          <dt>
            <bdi>{name}</bdi>:
          </dt>{' '}
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
