import { widthInLetters } from '../model/short-name.ts';
import type { Arrangement } from '../scene/arrangement.ts';
import { discsIn, drawnName } from '../scene/drawn-names.ts';
import type { Box } from '../scene/geometry.ts';
import { type Positions, positionsOf } from '../scene/places.ts';
import type { Sizes } from '../scene/sizes.ts';

/** The lower right corner of a drawing on the screen, where the viewport's buttons lie, in pixels. */
export const CORNER: Box = { width: 48, height: 146 };

/** The places of actors on the screen: a little to the left of the usual, where the buttons would hide one of them. */
export function positionsOnScreen({ dataset }: Arrangement, box: Box, sizes: Sizes): Positions {
  const usual = positionsOf(dataset, box);
  const discs = discsIn(dataset);
  const hidden = dataset.actors.some((actor) => {
    const { x, y } = usual.get(actor.id) ?? { x: 0, y: 0 };
    const small = sizes.dots || discs.has(actor.id);
    const width = small
      ? sizes.memberRim
      : (widthInLetters(drawnName(actor)) * sizes.letter + sizes.nameEdge) / 2;
    const height = small ? sizes.memberRim : sizes.nameRim;
    return x + width > box.width - CORNER.width && y + height > box.height - CORNER.height;
  });
  return hidden ? positionsOf(dataset, { ...box, width: box.width - CORNER.width }) : usual;
}
