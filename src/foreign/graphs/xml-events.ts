import { SaxesParser } from 'saxes';
import { quoted } from '../../dataset/problem.ts';

/** An element as it begins: its name and attributes without the prefixes of their namespaces. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its first tag begins in the text, in UTF-16 code units. */
  readonly start: number;
}

export interface XmlListener {
  readonly opened: (element: OpenElement) => void;
  /** `end` is the first code unit behind its last tag. */
  readonly closed: (element: OpenElement, words: string, end: number) => void;
  /** Asked now and then: why there is no use in reading on. */
  readonly excess: () => Omit<XmlFault, 'line'> | null;
}

/** Why a text cannot be read as XML, and in which line. */
export interface XmlFault {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

const DEEPEST = 64;
const CHUNK = 65_536;

interface Inner {
  readonly element: OpenElement;
  words: string;
}

/**
 * Tells a listener of the elements of an XML text, one after the other; `null` when it was well-formed to the
 * end. saxes is strict. Declarations of document types are refused, and with them all entities but the five
 * of XML: a text of a few bytes cannot grow to gigabytes.
 */
export function readXml(text: string, listener: XmlListener): XmlFault | null {
  const parser = new SaxesParser({ position: true });
  const open: Inner[] = [];
  let fault: XmlFault | null = null;
  let start = 0;
  const fail = (found: string, expected: string) => {
    fault ??= { line: parser.line, found, expected };
  };

  parser.on('error', ({ message }) => fail(reasonIn(message), 'well-formed XML'));
  parser.on('doctype', () => {
    fail('a declaration <!DOCTYPE …>', 'XML without one; delete it, graphs need none');
  });
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    const element = { name: local(name), attributes: new Map(named), start };
    open.push({ element, words: '' });
    if (open.length > DEEPEST) fail(`elements within elements, ${open.length} deep`, 'fewer');
    else if (fault === null) listener.opened(element);
  });
  const addWords = (words: string) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.words += words;
  };
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.on('closetag', () => {
    const inner = open.pop();
    if (inner !== undefined && fault === null) {
      listener.closed(inner.element, inner.words.trim(), parser.position);
    }
  });

  for (let at = 0; at < text.length && fault === null; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    const excess = listener.excess();
    if (excess !== null) fail(excess.found, excess.expected);
  }
  if (fault === null) parser.close();
  return fault;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The parser begins its messages with line and column, which are told elsewhere. */
function reasonIn(message: string): string {
  return `a fault: ${quoted(message.replace(/^\d+:\d+: /, ''))}`;
}
