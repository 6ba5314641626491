import { momentNoun } from '../../model/words/moment-words.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';
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

const DIRECTIONS: readonly (readonly [PlayManner['direction'], string])[] = [
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
      <LabelledSelect
        label="Speed"
        options={SPEEDS}
        value={manner.stay}
        onChoose={(stay) => onManner({ ...manner, stay })}
      />
      <LabelledSelect
        label="Direction"
        options={DIRECTIONS}
        value={manner.direction}
        onChoose={(direction) => onManner({ ...manner, direction })}
      />
      {steps.length === 1 ? null : (
        <LabelledSelect
          label="Steps"
          options={steps}
          value={manner.every}
          onChoose={(every) => onManner({ ...manner, every })}
        />
      )}
    </fieldset>
  );
}

function inOrder(every: number): string {
  return every === 2 ? 'second' : `${every}th`;
}
