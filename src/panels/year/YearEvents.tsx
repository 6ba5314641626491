import { eventsToldIn } from '../../model/evidence-base.ts';
import { overlaps } from '../../model/time/day.ts';
import { type Moment, stretchOf } from '../../model/time/moment.ts';
import { momentOf } from '../../model/time/time-axis.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { outsideInWords, timeInWords } from '../../model/words/time-words.ts';
import { useKnown } from '../../state/use-explorer.tsx';

/** The happenings of a moment in words, as the ticks of the slider show them. */
export function YearEvents({ moment }: { readonly moment: Moment }) {
  const { dataset } = useKnown();
  const ofYear = eventsToldIn(dataset)
    .filter((event) => overlaps(momentOf(event).span, stretchOf(moment)))
    .sort((a, b) => momentOf(a).span.from - momentOf(b).span.from);
  if (ofYear.length === 0) return null;
  return (
    <details
      className="year-events"
      onToggle={({ currentTarget }) => {
        // Below the caption it would open where nobody sees it.
        if (currentTarget.open) currentTarget.scrollIntoView?.({ block: 'start' });
      }}
    >
      <summary>
        Events of {momentName(moment)} ({ofYear.length})
      </summary>
      <ul>
        {ofYear.map((event) => (
          <li key={event.id}>
            {timeInWords(momentOf(event))}: {event.name}
            {event.outside === null ? '' : ` (${outsideInWords(event)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
