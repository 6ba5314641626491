import type { Dataset, SnapshotId } from '../../model/dataset.ts';
import { type EdtfReading, readEdtf } from '../../model/time/edtf.ts';
import { hasSureEnds, isStep, type Moment } from '../../model/time/moment.ts';
import { dayInWords } from '../../model/words/moment-words.ts';
import { ownStretchIn } from '../../state/own-stretch.ts';

/** The stretch that a reader typed, by its id; or a sentence on what is wrong with it. */
export type TypedStretch =
  | { readonly ok: true; readonly moment: SnapshotId }
  | { readonly ok: false; readonly words: string };

/** Reads the two ends of a stretch of time; one of them alone is the whole of it. */
export function typedStretch(dataset: Dataset, from: string, to: string): TypedStretch {
  const stops = dataset.snapshots.flatMap(({ time }) => (time === null ? [] : [time.span]));
  const [first, last] = [stops.at(0), stops.at(-1)];
  const steps = first !== undefined && isStep(first.from);
  const form = steps
    ? 'Write the number of a step, such as 3.'
    : 'Write a year, a month or a day, such as 2022, 2022-03 or 2022-03-14.';
  const ends = [from.trim() || to.trim(), to.trim() || from.trim()].map((end) =>
    steps && /^-?\d+$/.test(end) ? `step ${end}` : end,
  );
  for (const end of ends) {
    const reading = readEdtf(end);
    if (!isWhole(reading)) return { ok: false, words: `“${end}” is not read as a time. ${form}` };
  }
  const [begin = '', finish = ''] = ends;
  const text = begin === finish ? begin : `${begin}/${finish}`;
  if (!isWhole(readEdtf(text))) {
    return { ok: false, words: `${finish} is before ${begin}: the end goes last.` };
  }
  const own = ownStretchIn(dataset, text);
  if (own !== null) return { ok: true, moment: own.id };
  const words = [first?.from ?? 0, last?.to ?? 0].map((day) =>
    dayInWords(day, { from: day, to: day }),
  );
  return { ok: false, words: `The data are of ${words.join(' to ')}.` };
}

function isWhole(reading: EdtfReading): boolean {
  return reading.ok && hasSureEnds(reading.time);
}

/** The ends of a moment as a reader would type them. */
export function endsTyped({ time }: Pick<Moment, 'time'>): readonly [string, string] {
  const text = time?.text ?? '';
  const [from = '', to = from] = text.replaceAll('step ', '').split('/');
  return [from, to];
}
