/** How wide a stretch of text is in a font, in pixels. */
export type MeasureText = (text: string, font: string) => number;

/** Breaks text into lines no wider than a width; a word wider than that stands alone. */
export function wrapped(
  text: string,
  font: string,
  width: number,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
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

/** Puts boxes of one height into rows no wider than a width; gives each its left edge and row. */
export function flowed(
  widths: readonly number[],
  width: number,
  gap: number,
): readonly { readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  return widths.map((each) => {
    if (x > 0 && x + each > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += each + gap;
    return place;
  });
}
