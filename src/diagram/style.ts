import type cytoscape from 'cytoscape';

type Value = string | number | readonly number[] | ((edge: cytoscape.EdgeSingular) => string);

/** One rule of the drawing. Cytoscape's own types lag behind its properties, so the names are free. */
export interface Style {
  readonly selector: string;
  readonly style: Readonly<Record<string, Value>>;
}

/** How long a tie takes to appear or vanish when the year changes, in milliseconds. */
const FADE_MS = 260;

/** What lets an element cross-fade, unless the reader asked for less motion. */
export function fading(calm: boolean): Style['style'] {
  return { 'transition-property': 'opacity', 'transition-duration': calm ? 0 : FADE_MS };
}
