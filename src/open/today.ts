import type { Arrival, BroughtFile } from './door/messages.ts';

/** The day of a moment where the reader is, in EDTF: `2024-05-12`. */
export function dayOfMoment(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()];
  return [moment.getFullYear(), month, day].map((each) => String(each).padStart(2, '0')).join('-');
}

export function today(): string {
  return dayOfMoment(new Date());
}

/** A file of the reader's device, as it comes to the door. */
export function broughtFile(file: File): BroughtFile {
  return { file, name: file.name, written: dayOfMoment(new Date(file.lastModified)) };
}

interface Brought {
  readonly arrival: Arrival;
  /** What to call it in a sentence. */
  readonly name: string;
}

/** What was chosen or dropped at once; null where nothing was. */
export function filesArrival(files: readonly File[]): Brought | null {
  const brought = files.map(broughtFile);
  const [first, ...others] = brought;
  if (first === undefined) return null;
  const name = brought.map((each) => each.name).join(' and ');
  return {
    name,
    arrival: others.length === 0 ? { kind: 'file', ...first } : { kind: 'files', files: brought },
  };
}
