import type { ForeignTable } from '../foreign/foreign-table.ts';
import { markIsOpen } from '../foreign/mapping/given.ts';
import type { DayOrder, Mapping } from '../foreign/mapping/mapping.ts';
import { orderIsOpen } from '../foreign/mapping/read-date.ts';
import type { DecimalMark } from '../foreign/mapping/read-number.ts';
import { TENORS, type Tenor } from '../model/dataset.ts';
import { LabelledSelect } from '../ui/LabelledSelect.tsx';
import { StopsField } from './StopsField.tsx';

interface Props {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  /** The kinds of relation that were found. */
  readonly relations: readonly string[];
  /** What the stops of the slider are; null while nobody knows. */
  readonly grain: string | null;
  readonly onChange: (change: Partial<Mapping>) => void;
}

const TENOR_OPTIONS = TENORS.map((tenor) => [tenor, tenor] as const);
const DAY_ORDERS: readonly (readonly [DayOrder | 'as shown', string])[] = [
  ['as shown', 'as the dates show'],
  ['day first', 'the day first'],
  ['month first', 'the month first'],
];

const DECIMAL_MARKS: readonly (readonly [DecimalMark | 'not said', string])[] = [
  ['not said', 'not said: they are not read'],
  ['point', 'a point before fractions'],
  ['comma', 'a comma before fractions'],
];

/** What no column can tell, and the reader has to. */
export function MappingChoices({ table, mapping, relations, grain, onChange }: Props) {
  const { columns, tenor, tenors } = mapping;
  const tells = (column: number | null) => column !== null;
  const timed = tells(columns.time) || tells(columns.start) || tells(columns.end);
  return (
    <fieldset className="mapping-part">
      <legend>What no column says</legend>
      <div className="mapping-selects">
        {tells(columns.directed) ? null : (
          <LabelledSelect
            label="Ties have"
            value={mapping.directed ? 'directed' : 'undirected'}
            options={[
              ['directed', 'a direction'],
              ['undirected', 'no direction'],
            ]}
            onChoose={(chosen) => onChange({ directed: chosen === 'directed' })}
          />
        )}
        <LabelledSelect
          label={tells(columns.tenor) ? 'Tenor where none is given' : 'Tenor of ties'}
          value={tenor}
          options={TENOR_OPTIONS}
          onChoose={(chosen) => onChange({ tenor: chosen })}
        />
        <LabelledSelect
          label="Ties without a time"
          value={mapping.timeless}
          options={[
            ['all years', 'stand at all times'],
            ['left out', 'are left out'],
          ]}
          onChoose={(timeless) => onChange({ timeless })}
        />
        {timed ? (
          <LabelledSelect
            label="Times after the file’s day"
            value={mapping.later}
            options={[
              ['forecast', 'are forecasts'],
              ['left out', 'are left out'],
            ]}
            onChoose={(later) => onChange({ later })}
          />
        ) : null}
        {timed && numbersMatter(table, mapping) ? (
          <LabelledSelect
            label="Numbers in the times are"
            value={mapping.calendar}
            options={[
              ['dates', 'years and dates'],
              ['steps', 'steps of no calendar'],
            ]}
            onChoose={(calendar) => onChange({ calendar })}
          />
        ) : null}
        {orderMatters(table, mapping) ? (
          <LabelledSelect
            label="Dates such as 3/4/2014 have"
            value={mapping.dayOrder ?? 'as shown'}
            options={DAY_ORDERS}
            onChoose={(chosen) => onChange({ dayOrder: chosen === 'as shown' ? null : chosen })}
          />
        ) : null}
        {markIsOpen(table, mapping) ? (
          <LabelledSelect
            label="Numbers such as 1,234 or 1.234 have"
            value={mapping.decimalMark ?? 'not said'}
            options={DECIMAL_MARKS}
            onChoose={(chosen) => onChange({ decimalMark: chosen === 'not said' ? null : chosen })}
          />
        ) : null}
        <StopsField stops={mapping.stops} grain={grain} onChange={(stops) => onChange({ stops })} />
      </div>
      {relations.length > 1 && !tells(columns.tenor) ? (
        <details>
          <summary>Tenor by kind of relation</summary>
          <div className="mapping-selects">
            {relations.map((relation) => (
              <LabelledSelect
                key={relation}
                label={relation}
                value={tenors.find((each) => each.relation === relation)?.tenor ?? tenor}
                options={TENOR_OPTIONS}
                onChoose={(chosen) => onChange({ tenors: withTenor(tenors, relation, chosen) })}
              />
            ))}
          </div>
        </details>
      ) : null}
    </fieldset>
  );
}

function withTenor(tenors: Mapping['tenors'], relation: string, tenor: Tenor): Mapping['tenors'] {
  return [...tenors.filter((each) => each.relation !== relation), { relation, tenor }];
}

/** Whether some time that is looked at is a number, or the numbers were taken for steps. */
function numbersMatter({ columns }: ForeignTable, mapping: Mapping): boolean {
  const { time, start, end } = mapping.columns;
  const samples = [time, start, end].flatMap((column) => columns[column ?? -1]?.samples ?? []);
  return mapping.calendar === 'steps' || samples.some((sample) => /^\d+(?:\.\d+)?$/.test(sample));
}

/** Whether some date that is looked at can be read in two ways, or the reader said how to. */
function orderMatters({ columns }: ForeignTable, mapping: Mapping): boolean {
  if (mapping.dayOrder !== null) return true;
  const { time, start, end, written } = mapping.columns;
  return [time, start, end, written]
    .flatMap((column) => columns[column ?? -1]?.samples ?? [])
    .some(orderIsOpen);
}
