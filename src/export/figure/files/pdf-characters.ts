/**
 * What the fonts of a PDF have: Latin with its signs, as `unicode-range` in `ui/theme.css`. The build
 * cuts them to these (data/tools/build/figure-fonts-plugin.ts).
 */
export const PDF_CHARACTERS: ReadonlySet<string> = new Set(
  [
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xff),
    ...range(0x2010, 0x2027),
    ...range(0x2030, 0x203a),
    ...[0x131, 0x152, 0x153, 0x2bb, 0x2bc, 0x2c6, 0x2da, 0x2dc, 0x20ac, 0x2122],
    ...[0x2191, 0x2193, 0x2212],
  ].map((point) => String.fromCodePoint(point)),
);

/** Whether these fonts have every sign of a text. */
export function isInPdfFonts(text: string): boolean {
  return [...text].every((character) => PDF_CHARACTERS.has(character));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
