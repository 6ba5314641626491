import type { ActorId, Coder, Event, Group, Passage, Source } from '../model/dataset.ts';
import { type Edtf, readEdtf } from '../model/time/edtf.ts';
import type { TimeWithBasis } from '../model/time/grounded.ts';
import type { DatasetFile } from './format.ts';

export function groupOf({ id, name, members }: DatasetFile['groups'][number]): Group {
  const stays = new Map<ActorId, Edtf[]>();
  const ids = members.map((member) => {
    if (typeof member === 'string') return member;
    const { actor, time } = member;
    const known = stays.get(actor);
    if (known === undefined) stays.set(actor, [timeOf(time)]);
    else known.push(timeOf(time));
    return actor;
  });
  return { id, name, members: [...new Set(ids)], stays };
}

/** Field by field, as claims are: of all that is copied by spreading, a browser keeps half beside it. */
export function passageOf(
  { id, exact, spelledOut, prefix, suffix, start, end, pages }: DatasetFile['passages'][number],
  source: Source,
): Passage {
  return { id, source, exact, spelledOut, prefix, suffix, start, end, pages };
}

export function sourceOf(source: DatasetFile['sources'][number]): Source {
  const { written, accessed, verified } = source;
  return {
    ...source,
    written: written === null ? null : timeWithBasis(written),
    accessed: accessed === null ? null : timeOf(accessed),
    verified: verified === null ? null : { ...verified, on: timeOf(verified.on) },
  };
}

export function coderOf(coder: DatasetFile['coders'][number]): Coder {
  return { ...coder, when: coder.when === null ? null : timeOf(coder.when) };
}

export function eventOf({ time, outside, ...event }: DatasetFile['events'][number]): Event {
  return {
    ...event,
    when: timeOf(time),
    outside: outside === null ? null : { when: timeOf(outside.time), document: outside.document },
  };
}

export function timeWithBasis(
  time: Omit<DatasetFile['claims'][number]['time'], 'startBasis' | 'kind'>,
): TimeWithBasis {
  const { edtf, basis, reason, document } = time;
  return { when: timeOf(edtf), basis, reason, document };
}

export function timeOf(text: string): Edtf {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`The time "${text}" passed the check but ${reading.reason}.`);
  return reading.time;
}
