import type { MappedSummary, Mapping } from '../foreign/mapping/mapping.ts';
import type { ListedNames } from '../foreign/mapping/questions.ts';
import type { Separator } from '../foreign/mapping/separators.ts';
import { LabelledSelect } from '../ui/LabelledSelect.tsx';
import { rowsInWords } from './MappingValues.tsx';

interface Props {
  readonly mapping: Mapping;
  readonly summary: MappedSummary;
  readonly onChange: (change: Partial<Mapping>) => void;
}

const ONE_NAME = 'one name';
const ALIKE_OPTIONS = [
  ['apart', 'are actors of their own'],
  ['one actor', 'are one actor'],
] as const;

/** Whether cells hold several names, and whether names that are nearly the same are one actor. */
export function MappingNames({ mapping, summary, onChange }: Props) {
  const { lists } = summary.questions;
  const alike = summary.ok ? summary.alike : [];
  return (
    <>
      {lists.length > 0 || mapping.several !== null ? (
        <div className="mapping-selects">
          <LabelledSelect<Separator | typeof ONE_NAME>
            label={`A name such as ${lists.map(({ example }) => `“${example}”`).join(', ')}`}
            value={mapping.several ?? ONE_NAME}
            options={[
              [ONE_NAME, 'is one name'],
              ...separatorsOffered(lists, mapping.several).map(
                ([separator, rows]) =>
                  [separator, `is several, set apart by “${separator.trim()}” (${rows})`] as const,
              ),
            ]}
            onChoose={(chosen) => onChange({ several: chosen === ONE_NAME ? null : chosen })}
          />
        </div>
      ) : null}
      {alike.length > 0 ? (
        <>
          <div className="mapping-selects">
            <LabelledSelect
              label="Names that differ in capitals, accents or blanks only"
              value={mapping.alike}
              options={ALIKE_OPTIONS}
              onChoose={(chosen) => onChange({ alike: chosen })}
            />
          </div>
          <details>
            <summary>Names of this sort: {alike.length}</summary>
            <ul className="mapping-sentences">
              {alike.map((names) => (
                <li key={names.join('\n')}>
                  {names.map((name, index) => (
                    <span key={name}>
                      {index > 0 ? ', ' : ''}“<bdi>{name}</bdi>”
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
    </>
  );
}

function separatorsOffered(
  lists: readonly ListedNames[],
  chosen: Separator | null,
): readonly (readonly [Separator, string])[] {
  const offered = lists.map(({ separator, rows }) => [separator, rowsInWords(rows)] as const);
  const isThere = chosen === null || lists.some(({ separator }) => separator === chosen);
  return isThere ? offered : [...offered, [chosen, rowsInWords(0)]];
}
