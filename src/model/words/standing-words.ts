import { asserts } from '../coverage.ts';
import { type Standing, sourcesOf } from '../standing.ts';
import { momentHere, momentNoun } from './moment-words.ts';
import { timeInWords } from './time-words.ts';
import { countInWords, writtenInWords } from './words.ts';

/** How a tie stands, in a sentence for the reader who opened it. */
export function standingInWords(standing: Standing): string {
  const sources = countInWords(standing.sources.length, 'source');
  switch (standing.state) {
    case 'attested':
      return attestedInWords(standing);
    case 'presupposed':
      return `Presupposed by ${sources}: taken for granted, not said.`;
    case 'denied':
      return `Denied by ${sources}. None says that it is there.`;
    case 'carried forward':
      return `Carried forward: ${lastAttestedInWords(standing)}. ${unassertedInWords(standing)}, and none says that it ended.`;
    case 'context':
      return contextInWords(standing);
    case 'possible':
      return `Possible: only forecast or supposed, by ${sources}. Not a tie.`;
    case 'no evidence':
      return `No evidence. ${unassertedInWords(standing)}. That is not the same as no tie.`;
  }
}

function contextInWords(standing: Standing): string {
  const known =
    standing.context.length > 0
      ? 'Context: known from the public record.'
      : 'Context: sources tell of it, but only another document says when.';
  return `${known} ${unassertedInWords(standing)}.`;
}

/** What sources say all the same, in the year, of a tie that none of them asserts of it. */
function unassertedInWords({ opposing, supposed, outside, moment }: Standing): string {
  const contradicts = opposing.some(asserts);
  const noun = momentNoun([moment]);
  if (opposing.length + supposed.length === 0) {
    return outside.length > 0
      ? `By its own words no source speaks of this ${noun}`
      : `No source speaks of it ${momentHere(moment)}`;
  }
  if (!contradicts) return `Of this ${noun} sources only forecast or suppose something of it`;
  return supposed.length === 0
    ? `Of this ${noun} only voices against it speak`
    : `Of this ${noun} voices speak against it or only suppose it`;
}

/** Only documents that say so attest; others may take it for granted beside them. */
function attestedInWords({ evidence, sources }: Standing): string {
  const saying = sourcesOf(evidence.filter(({ directness }) => directness === 'stated'));
  const others = sources.length - saying.length;
  const also =
    others === 0
      ? ''
      : `, and taken for granted by ${others === 1 ? 'another' : `${others} others`}`;
  return `Attested by ${countInWords(saying.length, 'source')}${also}.`;
}

/**
 * Until when it was vouched for: what a source saw no end of, until that was written; an act that stands, on its day.
 */
function lastAttestedInWords({ sources, evidence, lastAttested }: Standing): string {
  const latest = sources.find(({ written }) => written?.when.span.to === lastAttested);
  if (latest !== undefined) {
    const which = sources.length === 1 ? 'its source' : 'the latest of its sources';
    return `last attested when ${which} was written, ${writtenInWords(latest)}`;
  }
  const [act] = evidence.filter(({ time: { when } }) => when.kind === 'interval');
  return act === undefined ? 'last attested earlier' : `standing ${timeInWords(act.time.when)}`;
}
