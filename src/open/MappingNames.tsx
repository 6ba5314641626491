import { areJoined } from '../foreign/mapping/alike-names.ts';
import type { AlikeNames, MappedSummary, Mapping } from '../foreign/mapping/mapping.ts';
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
          {alike.some(({ differ }) => differ === 'signs') ? (
            <div className="mapping-selects">
              <LabelledSelect
                label="Names that differ in capitals, accents, blanks or signs only"
                value={mapping.alike}
                options={ALIKE_OPTIONS}
                onChoose={(chosen) => onChange({ alike: chosen })}
              />
            </div>
          ) : null}
          <AlikeList alike={alike} mapping={mapping} onChange={onChange} />
        </>
      ) : null}
    </>
  );
}

interface ListProps extends Omit<Props, 'summary'> {
  readonly alike: readonly AlikeNames[];
}

/** Names that may be one actor, each with how often ties have it, to be joined one by one and set apart again. */
function AlikeList({ alike, mapping, onChange }: ListProps) {
  const join = ({ names: [first, ...others] }: AlikeNames, wished: boolean) => {
    const rest = mapping.joined.filter(({ as }) => as !== first.name);
    const own = others.map(({ name }) => ({ name, as: first.name }));
    onChange({ joined: wished ? [...rest, ...own] : rest });
  };
  return (
    <details>
      <summary>Names that may be one actor: {alike.length}</summary>
      <p>Those ticked are one actor, under the first name, and are found by either.</p>
      <ul className="mapping-sentences">
        {alike.map((group) => (
          <li key={group.names.map(({ name }) => name).join('\n')}>
            <label>
              <input
                type="checkbox"
                checked={areJoined(group, mapping)}
                disabled={mapping.alike === 'one actor' && group.differ === 'signs'}
                onChange={({ target }) => join(group, target.checked)}
              />{' '}
              {group.names.map(({ name, times }, index) => (
                <span key={name}>
                  {index > 0 ? ', ' : ''}“<bdi>{name}</bdi>” ({timesInWords(times)})
                </span>
              ))}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function timesInWords(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

function separatorsOffered(
  lists: readonly ListedNames[],
  chosen: Separator | null,
): readonly (readonly [Separator, string])[] {
  const offered = lists.map(({ separator, rows }) => [separator, rowsInWords(rows)] as const);
  const isThere = chosen === null || lists.some(({ separator }) => separator === chosen);
  return isThere ? offered : [...offered, [chosen, rowsInWords(0)]];
}
