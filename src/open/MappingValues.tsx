import { wordKey } from '../foreign/mapping/cell-words.ts';
import type { Mapping, ValueChoice } from '../foreign/mapping/mapping.ts';
import { MEANING_NAMES } from '../foreign/mapping/meaning-names.ts';
import type { ColumnValues, Questions, ValueFound } from '../foreign/mapping/questions.ts';
import { ANSWERS } from '../foreign/mapping/values.ts';
import { Button } from '../ui/Button.tsx';
import { LabelledSelect } from '../ui/LabelledSelect.tsx';
import { beginningOf } from './beginning.ts';

interface Props {
  readonly mapping: Mapping;
  readonly questions: Questions;
  readonly onChange: (change: Partial<Mapping>) => void;
}

/** What the values of columns with fixed answers mean, each with its rows, and whether numbers tell tenors. */
export function MappingValues({ mapping, questions, onChange }: Props) {
  const { values, signed } = questions;
  const offered = mapping.columns.tenor === null ? signed : [];
  return (
    <>
      {values.map((each) => (
        <ValuesOfColumn
          key={`${each.meaning} ${each.column}`}
          found={each}
          mapping={mapping}
          onChange={onChange}
        />
      ))}
      {offered.map(({ column, name, numbers: { below, above } }) => (
        <p key={name} className="mapping-offer">
          Numbers in “<bdi>{name}</bdi>” are below 0 in {rowsInWords(below)}, above 0 in{' '}
          {rowsInWords(above)}.{' '}
          <Button
            onClick={() =>
              onChange({
                columns: { ...mapping.columns, tenor: column },
                tenorNumbers: 'by sign',
              })
            }
          >
            Read “{name}” as tenor
          </Button>
        </p>
      ))}
    </>
  );
}

interface ValuesProps {
  readonly found: ColumnValues;
  readonly mapping: Mapping;
  readonly onChange: (change: Partial<Mapping>) => void;
}

const NOT_READ = 'not read';

function ValuesOfColumn({ found, mapping, onChange }: ValuesProps) {
  const { meaning, column, values, more, numbers } = found;
  const hasNumbers = meaning === 'tenor' && numbers.below + numbers.zero + numbers.above > 0;
  const unknown = values.filter(({ answer }) => answer === null).length;
  const choose = (value: ValueFound, answer: string) => {
    const choice = answer === NOT_READ ? null : { meaning, value: value.value, answer };
    onChange({ values: withChoice(mapping.values, found, value, choice) });
  };
  return (
    <details className="mapping-values" open>
      <summary>
        What stands in “<bdi>{column}</bdi>”, read as {MEANING_NAMES[meaning]}
        {unknown > 0 ? ` (not read: ${unknown})` : ''}
      </summary>
      <div className="mapping-selects">
        {hasNumbers ? (
          <LabelledSelect
            label={`Numbers (below 0: ${numbers.below}, 0: ${numbers.zero}, above: ${numbers.above})`}
            value={mapping.tenorNumbers}
            options={[
              ['by sign', 'below 0 conflictual, above 0 cooperative'],
              ['not read', 'one by one'],
            ]}
            onChoose={(tenorNumbers) => onChange({ tenorNumbers })}
          />
        ) : null}
        {values.map((value) => (
          <LabelledSelect
            key={value.value}
            label={`“${beginningOf(value.value)}” (${rowsInWords(value.rows)})`}
            value={value.answer ?? NOT_READ}
            options={[
              ...(value.answer === null ? [[NOT_READ, 'not read: choose'] as const] : []),
              ...ANSWERS[meaning].map((answer) => [answer, answer] as const),
              ['', 'nothing, as a blank cell'] as const,
            ]}
            onChoose={(answer) => choose(value, answer)}
          />
        ))}
      </div>
      {more > 0 ? <p className="mapping-word">And {more} more values.</p> : null}
    </details>
  );
}

function withChoice(
  values: readonly ValueChoice[],
  { meaning }: ColumnValues,
  { value }: ValueFound,
  choice: ValueChoice | null,
): readonly ValueChoice[] {
  const others = values.filter(
    (each) => each.meaning !== meaning || wordKey(each.value) !== wordKey(value),
  );
  return choice === null ? others : [...others, choice];
}

export function rowsInWords(rows: number): string {
  return rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`;
}
