import type { jsPDF } from 'jspdf';

/**
 * Tags a page as one figure with its words for those who cannot see it (ISO 32000-1, 14.7 and 14.9.3); to be called
 * before anything is drawn. What it returns is to be called after. jsPDF knows of no tags, but lets others write.
 */
export function beginFigure(pdf: jsPDF, alternative: string): () => void {
  const { write, newObject, pageObject } = insideOf(pdf);
  let root = 0;
  pdf.internal.events.subscribe('putPage', () => write('/StructParents 0 /Tabs /S'));
  pdf.internal.events.subscribe('postPutResources', () => {
    root = newObject();
    const [whole, figure, parents] = [root + 1, root + 2, root + 3];
    write(`<</Type /StructTreeRoot /K ${whole} 0 R /ParentTree ${parents} 0 R>>`, 'endobj');
    newObject();
    write(`<</Type /StructElem /S /Document /P ${root} 0 R /K ${figure} 0 R>>`, 'endobj');
    newObject();
    write(
      `<</Type /StructElem /S /Figure /P ${whole} 0 R /Pg ${pageObject} 0 R /K 0 /Alt ${textString(alternative)}>>`,
      'endobj',
    );
    newObject();
    write(`<</Nums [0 [${figure} 0 R]]>>`, 'endobj');
  });
  pdf.internal.events.subscribe('putCatalog', () =>
    write(`/MarkInfo <</Marked true>> /StructTreeRoot ${root} 0 R`),
  );
  write('/Figure <</MCID 0>> BDC');
  return () => write('EMC');
}

/** Draws what stands for some words, and says which: what copies or searches text takes these (14.9.4). */
export function drawnFor(pdf: jsPDF, words: string, draw: () => void): void {
  const { write } = insideOf(pdf);
  write(`/Span <</ActualText ${textString(words)}>> BDC`);
  draw();
  write('EMC');
}

/** Text as PDF writes it, in whatever script: UTF-16, each unit by its number (7.9.2.2). */
function textString(words: string): string {
  const units = Array.from({ length: words.length }, (_, index) =>
    words.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

/** What the types of jsPDF do not tell of its inside. */
interface Inside {
  readonly write: (...lines: readonly string[]) => void;
  /** Begins another object, and tells its number. */
  readonly newObject: () => number;
  readonly pageObject: number;
}

function insideOf(pdf: jsPDF): Inside {
  const inside: object = pdf.internal;
  if (!('write' in inside && typeof inside.write === 'function')) throw changed();
  if (!('newObject' in inside && typeof inside.newObject === 'function')) throw changed();
  const { write, newObject } = inside;
  return {
    write: (...lines) => {
      for (const line of lines) write(line);
    },
    newObject: () => Number(newObject()),
    pageObject: pdf.getCurrentPageInfo().objId,
  };
}

function changed(): Error {
  return new Error('jsPDF is not the one that this was written for');
}
