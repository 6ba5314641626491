import type { MeasureText } from '../../../src/export/figure/set/wrapped.ts';
import { FIGURE_CUTS, figureFont } from './figure-fonts-plugin.ts';

/**
 * Measures text as the fonts of figures set it, without a browser: by the advance widths in the very
 * files. Kerning is left out: a line takes a little less room than it is given.
 */
export async function measuringInNode(): Promise<MeasureText> {
  const { jsPDF } = await import('jspdf');
  const pdf = new jsPDF({ unit: 'pt' });
  for (const cut of FIGURE_CUTS) {
    pdf.addFileToVFS(`${cut}.ttf`, Buffer.from(await figureFont(cut)).toString('base64'));
    pdf.addFont(`${cut}.ttf`, cut, 'normal', undefined, 'Identity-H');
  }
  return (text, { family, weight, size }) => {
    const cut = FIGURE_CUTS.find((each) => each === `${family}-${weight}`);
    if (cut === undefined) throw new Error(`Figures have no font "${family}" of weight ${weight}.`);
    pdf.setFont(cut, 'normal');
    return pdf.getStringUnitWidth(text) * size;
  };
}
