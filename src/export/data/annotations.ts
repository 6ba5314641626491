import type { Passage, Source } from '../../model/dataset.ts';
import type { Tie } from '../../model/tie.ts';
import { momentStem } from '../../model/words/moment-words.ts';
import { printedTitle } from '../../model/words/printed-title.ts';
import { erratumBeside } from '../../model/words/quotation-words.ts';
import { tieInWords } from '../../model/words/words.ts';
import { namesOf } from './names.ts';
import { claimsShown, provenanceOf, type ShownView } from './shown-view.ts';

/**
 * The passages behind the ties that are shown, as W3C Web Annotations (Recommendation of 23 February 2017,
 * JSON-LD): a collection with one page, and on it one annotation for each passage, with the ties that it is
 * evidence for, and comments on words that err. Its text has no address of ours: it is named by the hash of its words, where the data has one.
 *
 * The Recommendation counts positions in code points; ours count UTF-16 code units, as Hypothesis does,
 * and the texts in which to recount are not in the data. They are the same up to the first
 * character beyond U+FFFF of a text. The quotation, which is exact, stands first.
 */
export function annotations(view: ShownView): string {
  const base = `urn:two-triangles:${view.version}`;
  const nameOf = namesOf(view);
  const items = tiesByPassage(view).map(([passage, ties]) => ({
    id: `${base}:passage:${encodeURIComponent(passage.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      ...ties.map((tie) => ({
        id: `${base}:tie:${tie.id.split(':').map(encodeURIComponent).join(':')}`,
        ...textBody('classifying', tieInWords(tie, nameOf)),
      })),
      ...view.errataOf(passage).map((erratum) => ({
        id: `${base}:erratum:${encodeURIComponent(erratum.id)}`,
        ...textBody('commenting', erratumBeside(erratum)),
      })),
    ],
    target: {
      type: 'SpecificResource',
      source: textOf(passage.source, base),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: passage.exact,
          prefix: passage.prefix,
          suffix: passage.suffix,
        },
        ...(passage.start === null
          ? []
          : [{ type: 'TextPositionSelector', start: passage.start, end: passage.end }]),
      ],
    },
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}:passages:${momentStem(view.moment)}`,
    type: 'AnnotationCollection',
    label: provenanceOf(view),
    total: items.length,
    first: {
      id: `${base}:passages:${momentStem(view.moment)}:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function textBody(purpose: 'classifying' | 'commenting', value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', language: 'en', value };
}

/** A document by the hash of its words, or by its id in the data; and by its title where it prints one. */
function textOf(source: Source, base: string) {
  const { id, sha256 } = source;
  const title = printedTitle(source);
  return {
    id: sha256 === null ? `${base}:source:${encodeURIComponent(id)}` : `urn:sha256:${sha256}`,
    type: 'Text',
    ...(title === null ? {} : { 'dcterms:title': title }),
  };
}

function tiesByPassage(view: ShownView): readonly (readonly [Passage, readonly Tie[]])[] {
  const ties = new Map<Passage, Set<Tie>>();
  for (const { tie, claim } of claimsShown(view)) {
    const known = ties.get(claim.passage) ?? new Set();
    ties.set(claim.passage, known.add(tie));
  }
  return [...ties].map(([passage, those]) => [passage, [...those]] as const);
}
