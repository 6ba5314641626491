import { useId } from 'react';
import { momentNoun } from '../../model/words/moment-words.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import type { PlayManner } from './play-manner.ts';

interface Props {
  readonly manner: PlayManner;
  readonly onManner: (manner: PlayManner) => void;
}

const SPEEDS: readonly Option[] = [
  [5000, 'slow'],
  [2200, 'to read by'],
  [1000, 'fast'],
  [400, 'very fast'],
];

const DIRECTIONS: readonly Option[] = [
  [1, 'forwards'],
  [-1, 'backwards'],
];

type Option = readonly [value: number, name: string];

/** How the stops are played: how fast, which way, and how many are passed over. */
export function PlayChoices({ manner, onManner }: Props) {
  const { snapshots } = useExplorer().dataset;
  const noun = momentNoun(snapshots);
  const steps: readonly Option[] = [
    [1, `every ${noun}`],
    ...[2, 5, 10, 25]
      .filter((every) => every * 2 < snapshots.length)
      .map((every): Option => [every, `every ${inOrder(every)} ${noun}`]),
  ];
  return (
    <fieldset className="time-play">
      <legend>Playing</legend>
      <Choice
        name="Speed"
        options={SPEEDS}
        value={manner.stay}
        onValue={(stay) => onManner({ ...manner, stay })}
      />
      <Choice
        name="Direction"
        options={DIRECTIONS}
        value={manner.direction}
        onValue={(value) => onManner({ ...manner, direction: value < 0 ? -1 : 1 })}
      />
      {steps.length === 1 ? null : (
        <Choice
          name="Steps"
          options={steps}
          value={manner.every}
          onValue={(every) => onManner({ ...manner, every })}
        />
      )}
    </fieldset>
  );
}

function inOrder(every: number): string {
  return every === 2 ? 'second' : `${every}th`;
}

interface ChoiceProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function Choice({ name, options, value, onValue }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <select
        className="field"
        id={id}
        value={value}
        onChange={({ target }) => onValue(Number(target.value))}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
