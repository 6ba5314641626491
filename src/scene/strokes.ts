import { WIDEST, widthOf } from '../ui/line-width.ts';
import { DASHES } from '../ui/strokes.ts';

/** Lines on a plate are narrower than on the drawing, all by the same measure. */
const NARROWER = 0.55;

/** How the lines of a tie are drawn: its width, its dashes, and the colours by class. */
export interface Stroke {
  readonly width: number;
  readonly dashes: string | undefined;
  /** A wider line below it: a halo, or the edges of a hollow line. */
  readonly below: readonly { readonly part: 'halo' | 'edge'; readonly width: number }[];
}

/** The stroke of a tie from the names of the styles that it wears on the drawing. */
export function strokeOf(looks: readonly string[]): Stroke {
  const sources = looks.flatMap((look) =>
    look.startsWith('sources-') ? [Number(look.slice('sources-'.length))] : [],
  );
  const hatched = looks.includes('hatched');
  const thin = THIN.some((look) => looks.includes(look));
  const width =
    (thin ? 1.6 : widthOf(Math.min(sources[0] ?? 1, WIDEST)) + (hatched ? 4 : 0)) * NARROWER;
  const hollow = looks.includes('state-presupposed') && !hatched;
  return {
    width,
    dashes: dashesOf(looks),
    below: [
      ...(looks.includes('disputed') ? [{ part: 'halo' as const, width: width + 5 }] : []),
      ...(hollow ? [{ part: 'edge' as const, width: width + 1.6 }] : []),
    ],
  };
}

const THIN = ['state-carried-forward', 'state-context', 'state-denied'];

/** What tells most about a tie goes first. */
const DASHES_OF_LOOKS = [
  ['hatched', DASHES.hatched],
  ['state-denied', DASHES.denied],
  ['state-possible', DASHES.possible],
  ['state-context', []],
  ['tenor-conflictual', DASHES.conflictual],
  ['tenor-ambivalent', DASHES.ambivalent],
] as const;

function dashesOf(looks: readonly string[]): string | undefined {
  const found = DASHES_OF_LOOKS.find(([look]) => looks.includes(look));
  const pattern = found?.[1] ?? [];
  if (pattern.length === 0) return undefined;
  return pattern.map((length) => Math.max(length * NARROWER, 0.1).toFixed(1)).join(' ');
}
