import type { TieState } from '../standing.ts';
import type { Telling } from '../telling.ts';
import type { Moment } from '../time/moment.ts';
import { momentName, momentNoun, momentWhen } from './moment-words.ts';
import { countInWords } from './words.ts';

/** How a pair stands, and what counts as evidence. */
interface Asked {
  readonly moment: Moment;
  /** The state of the pair then. */
  readonly state: TieState;
  /** Whether not all evidence counts. */
  readonly restricted: boolean;
}

/** "2014, 2022 and 2024". */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Of a pair of which nothing is asserted at a moment, what may be said of that: that sources only suppose, that
 * they are silent on that time, or on all times, or that they name the two without saying how they stood.
 */
export function silenceInWords(telling: Telling, { moment, state, restricted }: Asked): string {
  const { now, moments, ever, together } = telling;
  const name = momentName(moment);
  if (now === 'asserted') return '';
  if (now === 'dated') {
    return `By their own words the sources assert nothing of these two ${momentWhen(moment)}: only another document dates to that ${momentNoun([moment])} what they say.`;
  }
  if (now === 'supposed') {
    return `Only forecast or supposed: of ${name} sources forecast or suppose something of these two, and assert nothing.`;
  }
  const counted = restricted ? ' that counts' : '';
  const record = state === 'context' ? ', only the public record does' : '';
  if (ever) {
    const others =
      moments.length === 0
        ? 'of times outside those shown'
        : `of ${LIST.format(moments.map(momentName))}`;
    return `Of ${name} no claim${counted} names these two${record}; claims do ${others}. ${NOT_THE_SAME}`;
  }
  if (together.length > 0) {
    const passages = `${countInWords(together.length, 'passage')} ${together.length === 1 ? 'names' : 'name'} both`;
    return `No claim${counted} says at any time how these two stood${record}, but ${passages}. ${NOT_THE_SAME}`;
  }
  return `No claim${counted} names these two at any time, and no coded passage${counted} names both${record}. ${NOT_THE_SAME}`;
}

const NOT_THE_SAME = 'That is not the same as no tie.';
