import type { ComponentProps, KeyboardEvent } from 'react';
import type { PairSection } from '../../model/pair-lanes.ts';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { moveFocus } from '../../ui/move-focus.ts';
import { holding } from './marked-ties.ts';
import { PairBiography } from './PairBiography.tsx';

interface Props extends Omit<ComponentProps<typeof PairBiography>, 'lane'> {
  readonly section: PairSection;
}

/** A lane holds a drawing: fewer of them fit on a page than entries of a list. */
const LANES_AT_A_TIME = 60;

/** The arrow keys lead through the rows of all lanes, whatever the section. */
function moveInLanes(event: KeyboardEvent<HTMLElement>) {
  moveFocus(event.currentTarget.closest<HTMLElement>('.timeline-lanes'), event);
}

/** The pairs of one group, across groups, or of actors in none. */
export function LaneSection({ section: { title, lanes }, ...rest }: Props) {
  const { shown, more } = useFirstOfMany(lanes, 'pairs', {
    atATime: LANES_AT_A_TIME,
    never: holding(rest.marked),
  });
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul onKeyDown={moveInLanes}>
        {shown.map((lane) => (
          <PairBiography key={lane.pair} lane={lane} {...rest} />
        ))}
      </ul>
      {more}
    </section>
  );
}
