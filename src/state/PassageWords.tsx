import { type ReactNode, useState } from 'react';
import type { Passage } from '../model/dataset.ts';
import { isMarked, namedCellsOf } from '../model/words/quotation-words.ts';
import { Button } from '../ui/Button.tsx';
import { inDigits } from '../ui/first-of-many.tsx';
import './passage-words.css';

/** So many characters are shown at once, which is more than a page of print: browsers lay out all they are given. */
const AT_ONCE = 4_000;

interface Props {
  readonly passage: Passage;
  /** Whether only the beginning of words is of use, where nobody can ask for the rest. */
  readonly brief?: boolean;
}

/** The words of a passage between quotation marks; a row of a table by its cells, each under its name. */
export function PassageWords({ passage, brief = false }: Props) {
  const cells = namedCellsOf(passage);
  if (cells === null) {
    const marked = isMarked(passage.exact) || undefined;
    return (
      <Bounded words={passage.exact} brief={brief}>
        {(shown) => <q data-marked={marked}>{shown}</q>}
      </Bounded>
    );
  }
  return (
    <dl className="passage-cells">
      {[...cells.entries()].map(([place, { name, value }]) => (
        <div key={place}>
          <dt>
            <bdi>{name}</bdi>:
          </dt>{' '}
          <dd>
            <Bounded words={value} brief={brief}>
              {(shown) => <bdi>{shown}</bdi>}
            </Bounded>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface BoundedProps {
  readonly words: string;
  readonly brief: boolean;
  readonly children: (shown: string) => ReactNode;
}

/** Words of any length: of very many the first, with the way to all. */
function Bounded({ words, brief, children }: BoundedProps) {
  const [whole, setWhole] = useState(false);
  if (whole || words.length <= AT_ONCE) return children(words);
  // No half of a character that takes two places.
  const first = words.slice(0, AT_ONCE).replace(/[\ud800-\udbff]$/, '');
  return (
    <>
      {children(`${first} […]`)}{' '}
      {brief ? null : (
        <Button look="link" lang="en" onClick={() => setWhole(true)}>
          Show all {inDigits([...words].length)} characters
        </Button>
      )}
    </>
  );
}
