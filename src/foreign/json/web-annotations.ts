import { cellOf, fieldOf } from './flat-cells.ts';
import type { JsonGraph, JsonItem } from './json-graph.ts';
import { type JsonList, listIn } from './json-shapes.ts';

/** A tie as this app names it in the passages that it takes away: kind and actors, each as an address has it. */
const TIE = /^urn:two-triangles:[^:]*:tie:([^:]+):([^:]+):([^:]+)$/;

interface AnnotatedTie {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  /** "DPRK → Russia: Military transfer". */
  readonly words: string;
}

/**
 * The graph in passages that this app took away as Web Annotations: an edge for each tie that a passage is evidence
 * for, with its words. `null` where no annotation names a tie; those of other programs do not.
 */
export function graphInAnnotations(text: string, root: unknown): JsonGraph | null {
  const list = listIn(text, root, ['first', 'items']) ?? listIn(text, root, ['items']);
  if (list === null) return null;
  const nodes = new Map<string, JsonItem>();
  const edges = edgesIn(list, nodes);
  if (edges.length === 0) return null;
  return {
    nodes: [...nodes.values()],
    edges,
    direction: '',
    ends: ['from', 'to'],
    columns: new Map(),
    placesUpwards: false,
    impliesNodes: false,
    notes: ['Annotations hold no times, no tenors and not who speaks.'],
  };
}

function edgesIn({ values, places }: JsonList, nodes: Map<string, JsonItem>): readonly JsonItem[] {
  return values.flatMap((value, index) => {
    const place = places[index] ?? { start: 0, end: 1 };
    const target = fieldOf(value, 'target');
    const document = fieldOf(target, 'source');
    return tiesIn(fieldOf(value, 'body')).map(({ relation, from, to, words }): JsonItem => {
      const told = partsOf(words);
      for (const [id, name] of [
        [from, told?.from ?? from],
        [to, told?.to ?? to],
      ] as const) {
        if (!nodes.has(id))
          nodes.set(id, {
            ...place,
            fields: new Map([
              ['id', id],
              ['name', name],
            ]),
          });
      }
      const cells = [
        ['from', from],
        ['to', to],
        ['relation', told?.kind ?? relation],
        ['direction', told?.direction ?? ''],
        ['quotation', quotationIn(fieldOf(target, 'selector'))],
        ['document', cellOf(fieldOf(document, 'dcterms:title')) ?? ''],
      ] as const;
      return { ...place, fields: new Map(cells) };
    });
  });
}

function tiesIn(body: unknown): readonly AnnotatedTie[] {
  if (!Array.isArray(body)) return [];
  return body.flatMap((each): readonly AnnotatedTie[] => {
    const parts = TIE.exec(cellOf(fieldOf(each, 'id')) ?? '');
    if (parts === null) return [];
    const [relation = '', from = '', to = ''] = parts.slice(1).map(plain);
    return [{ relation, from, to, words: cellOf(fieldOf(each, 'value')) ?? '' }];
  });
}

/** What stands in an address for other signs; as it is where that is no such writing. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The names in the words of a tie; `null` where a name has signs that part them, too. */
function partsOf(words: string) {
  const parts = words.split(/ (→|–) |: /);
  const [from, sign, to, , kind] = parts;
  if (parts.length !== 5 || from === undefined || to === undefined || kind === undefined)
    return null;
  if (sign === undefined) return null;
  return { from, to, kind, direction: sign === '→' ? 'directed' : 'undirected' };
}

function quotationIn(selector: unknown): string {
  const selectors: readonly unknown[] = Array.isArray(selector) ? selector : [selector];
  const quote = selectors.find((each) => fieldOf(each, 'type') === 'TextQuoteSelector');
  return cellOf(fieldOf(quote, 'exact')) ?? '';
}
