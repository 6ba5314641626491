/** A part of an XML document: an element, or words. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

/** What an attribute may hold; one that is `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** What XML 1.0 (fifth edition, production 2, `Char`) forbids, in any form. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Blanks are written as references: as themselves, readers would turn them into spaces. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element; its name and the names of its attributes are ours, all else may be anything. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * A document in XML 1.0, UTF-8, a line for each element. Characters that XML forbids are dropped, and
 * half a surrogate pair becomes U+FFFD, for neither can be written.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

/** An element on one line, for documents of very many. */
export function xmlLine({ name, attributes, children }: XmlElement): string {
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : xmlLine(child),
  );
  return `<${name}${written(attributes)}>${inner.join('')}</${name}>`;
}

function linesOf({ name, attributes, children }: XmlElement, indent: string): readonly string[] {
  const start = `${indent}<${name}${written(attributes)}`;
  if (children.length === 0) return [`${start}/>`];
  if (children.every((child) => typeof child === 'string')) {
    return [`${start}>${children.map(escaped).join('')}</${name}>`];
  }
  const inner = children.flatMap((child) =>
    typeof child === 'string' ? [escaped(child)] : linesOf(child, `${indent}  `),
  );
  return [`${start}>`, ...inner, `${indent}</${name}>`];
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
}

/** Most words of most files, which need no further look. */
const PLAIN = /^[\w .,:;/()-]*$/;

function escaped(words: string): string {
  if (PLAIN.test(words)) return words;
  return words
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? '');
}
