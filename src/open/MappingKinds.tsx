import { useId, useState } from 'react';
import type { KindChoice, Mapping } from '../foreign/mapping/mapping.ts';
import type { CountedKind } from '../foreign/mapping/questions.ts';
import { Button } from '../ui/Button.tsx';
import { beginningOf } from './beginning.ts';
import { rowsInWords } from './MappingValues.tsx';
import '../ui/field.css';

interface Props {
  readonly mapping: Mapping;
  /** What the file calls its kinds of relation. */
  readonly kinds: readonly CountedKind[];
  readonly onChange: (change: Partial<Mapping>) => void;
}

const LONGEST_NAME = 300;

/** The kinds of relation with their rows: whichever are ticked are given one name, or the file's own again. */
export function MappingKinds({ mapping, kinds, onChange }: Props) {
  const field = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const given = new Map(mapping.kinds.map((each) => [each.word, each.name]));
  const call = (wanted: string) => {
    const others = mapping.kinds.filter(({ word }) => !ticked.has(word));
    onChange({ kinds: [...others, ...choicesOf(ticked, wanted)] });
    const many = ticked.size === 1 ? '1 kind is' : `${ticked.size} kinds are`;
    setTold(`${many} called ${wanted === '' ? 'as in the file' : `“${wanted}”`}.`);
    setTicked(new Set());
    setName('');
  };
  return (
    <details className="mapping-values">
      <summary>Kinds of relation in the file: {kinds.length}</summary>
      <ul className="mapping-kinds">
        {kinds.map(({ word, rows }) => (
          <li key={word}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(word)}
                onChange={({ currentTarget }) =>
                  setTicked(withWord(ticked, word, currentTarget.checked))
                }
              />
              <span>
                <bdi>{beginningOf(word)}</bdi> ({rowsInWords(rows)})
                {given.has(word) ? (
                  <>
                    {' '}
                    called “<bdi>{given.get(word)}</bdi>”
                  </>
                ) : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="mapping-naming">
        <label htmlFor={field}>Name for those ticked</label>
        <input
          id={field}
          className="field"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          list={`${field}-names`}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <datalist id={`${field}-names`}>
          {[...new Set(given.values())].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <Button
          disabled={ticked.size === 0 || name.trim() === ''}
          onClick={() => call(name.trim())}
        >
          Call them so
        </Button>
        <Button disabled={![...ticked].some((word) => given.has(word))} onClick={() => call('')}>
          Call them as the file does
        </Button>
      </div>
      <p role="status" className="mapping-word">
        <bdi>{told}</bdi>
      </p>
    </details>
  );
}

function choicesOf(words: ReadonlySet<string>, name: string): readonly KindChoice[] {
  return name === '' ? [] : [...words].map((word) => ({ word, name }));
}

function withWord(words: ReadonlySet<string>, word: string, wanted: boolean): ReadonlySet<string> {
  const others = [...words].filter((each) => each !== word);
  return new Set(wanted ? [...others, word] : others);
}
