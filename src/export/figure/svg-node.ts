/** An element of an SVG, before it is written as text or put into a page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function svgNode(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children };
}

/** As XML 1.0 text. Characters that XML has no way to write are left out. */
export function written(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  const children = node.children.map(written).join('');
  return children === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${children}</${node.name}>`;
}

/** As an element of the page, made without any markup. */
export function mounted(node: SvgNode, page: Document): SVGElement {
  const element = page.createElementNS(NAMESPACE, node.name);
  if (!(element instanceof SVGElement)) throw new Error(`"${node.name}" is no element of SVG.`);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name !== 'xmlns') element.setAttribute(name, value);
  }
  element.append(
    ...node.children.map((child) => (typeof child === 'string' ? child : mounted(child, page))),
  );
  return element;
}

function escaped(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** XML 1.0 (2.2) allows tab, line feed and carriage return below U+0020, and no lone surrogate. */
function withoutForbidden(text: string): string {
  return [...text].filter((character) => isAllowed(character.codePointAt(0) ?? 0)).join('');
}

function isAllowed(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
}
