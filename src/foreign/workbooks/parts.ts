import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What is wrong with a workbook, as half a sentence each. */
export interface WorkbookFault {
  readonly found: string;
  readonly expected: string;
}

export interface PartListener {
  /** Attributes by their names, and by their names without a prefix where the first of those has one. */
  readonly opened?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly closed?: (name: string) => void;
  readonly words?: (words: string) => void;
  /** Asked now and then: why there is no use in reading on. */
  readonly excess?: () => WorkbookFault | null;
}

const DEEPEST = 200;
const CHUNK = 65_536;

export const DAMAGED: WorkbookFault = {
  found: 'a workbook that is damaged or breaks off',
  expected: 'the whole workbook, or its sheet saved as CSV',
};

/**
 * Tells a listener of one part of a workbook, element by element; null when it was well-formed to the end. No
 * part that a spreadsheet writes declares a document type: one that does is refused, and with it all entities
 * but the five of XML.
 */
export function readPart(bytes: Uint8Array, listener: PartListener): WorkbookFault | null {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  const decoder = new TextDecoder();
  let fault: WorkbookFault | null = null;
  let depth = 0;
  const fail = () => {
    fault ??= DAMAGED;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) fail();
    if (fault === null) listener.opened?.(local(name), named(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (fault === null) listener.closed?.(local(name));
  });
  const words = (text: string) => {
    if (fault === null) listener.words?.(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  for (let at = 0; at < bytes.length && fault === null; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    fault ??= listener.excess?.() ?? null;
  }
  if (fault === null) parser.close();
  return fault;
}

function named(attributes: SaxesTagPlain['attributes']): ReadonlyMap<string, string> {
  const entries = Object.entries(attributes);
  const whole = new Map(entries);
  for (const [name, value] of entries) {
    const short = local(name);
    if (!whole.has(short)) whole.set(short, value);
  }
  return whole;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
