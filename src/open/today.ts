import type { Arrival } from '../dataset/door/messages.ts';

/** The day of a moment where the reader is, in EDTF: `2024-05-12`. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()];
  return [moment.getFullYear(), month, day].map((each) => String(each).padStart(2, '0')).join('-');
}

export function today(): string {
  return dayOf(new Date());
}

/** A file of the reader's device, as it comes to the door. */
export function fileArrival(file: File): Arrival {
  const written = dayOf(new Date(file.lastModified));
  return { kind: 'file', file, name: file.name, written, today: today() };
}
