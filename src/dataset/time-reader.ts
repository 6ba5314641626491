import { type EdtfReading, readEdtf } from '../model/edtf.ts';

/** Reads each time once, however many records write it. */
export function timeReader(): (text: string) => EdtfReading {
  const readings = new Map<string, EdtfReading>();
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = readEdtf(text);
    readings.set(text, reading);
    return reading;
  };
}
