import type { XmlElement } from '../../xml.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An element of SVG as an element of the page, made without any markup. */
export function mounted({ name, attributes, children }: XmlElement, page: Document): SVGElement {
  const made = page.createElementNS(NAMESPACE, name);
  if (!(made instanceof SVGElement)) throw new Error(`"${name}" is no element of SVG.`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute !== 'xmlns' && value !== null) made.setAttribute(attribute, String(value));
  }
  made.append(
    ...children.map((child) => (typeof child === 'string' ? child : mounted(child, page))),
  );
  return made;
}
