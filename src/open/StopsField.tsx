import { useId, useState } from 'react';
import type { Mapping } from '../foreign/mapping/mapping.ts';
import { ownStopsIn } from '../foreign/mapping/own-stops.ts';
import { LabelledSelect } from '../ui/LabelledSelect.tsx';

interface Props {
  readonly stops: Mapping['stops'];
  /** What the stops are as the file is mapped now, "every month"; null while nobody knows. */
  readonly grain: string | null;
  readonly onChange: (stops: Mapping['stops']) => void;
}

const UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const;

/** Where the slider stops: as finely as the file tells times, at every stretch of a unit, or at a list of the reader's. */
export function StopsField({ stops, grain, onChange }: Props) {
  const [listing, setListing] = useState(false);
  const isList = stops !== null && typeof stops !== 'string';
  const chosen = isList || listing ? 'list' : (stops ?? 'by the file');
  return (
    <>
      <LabelledSelect
        label="Stops of the slider"
        value={chosen}
        options={[
          [
            'by the file',
            stops === null && grain !== null ? `by the file: ${grain}` : 'by the file',
          ],
          ...UNITS.map((unit) => [unit, `every ${unit}`] as const),
          ['list', 'a list of my own'],
        ]}
        onChoose={(choice) => {
          setListing(choice === 'list');
          if (choice !== 'list') onChange(choice === 'by the file' ? null : choice);
        }}
      />
      {chosen === 'list' ? <ListField stops={isList ? stops : []} onChange={onChange} /> : null}
    </>
  );
}

interface ListProps {
  readonly stops: readonly string[];
  readonly onChange: (stops: Mapping['stops']) => void;
}

/** A list of stops in words; left empty, they are those of the file. */
function ListField({ stops, onChange }: ListProps) {
  const id = useId();
  const [words, setWords] = useState(stops.join(', '));
  const reading = ownStopsIn(words);
  return (
    <>
      <label htmlFor={id}>My stops</label>
      <span className="mapping-stops">
        <input
          className="field"
          id={id}
          placeholder="2014, 2018-2020, 2024-03"
          value={words}
          aria-invalid={!reading.ok}
          aria-describedby={reading.ok ? undefined : `${id}-word`}
          onChange={({ target }) => {
            setWords(target.value);
            const read = ownStopsIn(target.value);
            if (read.ok) onChange(read.texts.length === 0 ? null : read.texts);
          }}
        />
        {reading.ok ? null : (
          <span id={`${id}-word`} className="mapping-word">
            Found <bdi>{reading.found}</bdi>: write {reading.expected}.
          </span>
        )}
      </span>
    </>
  );
}
