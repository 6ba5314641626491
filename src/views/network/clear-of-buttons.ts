import type { Arrangement } from '../../scene/arrangement.ts';
import { discsIn, drawnName } from '../../scene/drawn-names.ts';
import type { Box } from '../../scene/geometry.ts';
import { positionsWith } from '../../scene/positions.ts';
import { type Sizes, sizeOfActor } from '../../scene/sizes.ts';

/** The part of a drawing that the viewport's buttons cover, at its right edge, in pixels of the drawing. */
export interface Covered {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of the screen for all actors: narrower than the usual, where the buttons would hide one of them. */
export function boxOnScreen(
  { dataset }: Pick<Arrangement, 'dataset'>,
  box: Box,
  sizes: Sizes,
  covered: Covered | null,
): Box {
  if (covered === null) return box;
  const usual = positionsWith(dataset, box, sizes);
  const discs = discsIn(dataset);
  const hidden = dataset.actors.some((actor) => {
    const { x, y } = usual.get(actor.id) ?? { x: 0, y: 0 };
    const size = sizeOfActor({ name: drawnName(actor), member: discs.has(actor.id) }, sizes);
    const [width, height] = [size.width / 2, size.height / 2];
    return x + width > covered.left && y + height > covered.top && y - height < covered.bottom;
  });
  return hidden ? { ...box, width: covered.left } : box;
}

/** What the buttons cover of the drawing in a container; nothing where they are not shown, or not at its right edge. */
export function coveredIn(container: HTMLElement | null): Covered | null {
  const buttons = container?.closest('.drawing')?.querySelector('.viewport-buttons');
  if (container === null || buttons === null || buttons === undefined) return null;
  const [drawing, cover] = [container.getBoundingClientRect(), buttons.getBoundingClientRect()];
  if (cover.width === 0 || cover.left < drawing.left + drawing.width / 2) return null;
  return {
    left: cover.left - drawing.left,
    top: cover.top - drawing.top,
    bottom: cover.bottom - drawing.top,
  };
}
