import type { Font } from '../../scene/shapes.ts';

/** How wide a stretch of text is in a font, in pixels. */
export type MeasureText = (text: string, font: Font) => number;

/** Breaks text into lines no wider than a width; a word wider than that stands alone. */
export function wrapped(
  text: string,
  font: Font,
  width: number,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
