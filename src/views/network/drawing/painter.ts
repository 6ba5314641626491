import { keepingPictures, MOST_KEPT } from './kept-pictures.ts';
import { paintDots, paintNames } from './paint-dots.ts';
import { groupsIn, paintAll, paintGround, paintPicked, shareLeft } from './paint-ties.ts';
import { isOnSameStage, type Sight } from './sight.ts';
import { cleared, lay, type Surface, surfaceOn } from './surface.ts';

/** How long the drawing takes to become another when something changes, in milliseconds. */
export const FADE_MS = 260;

/**
 * Paints one sight after the other on a canvas, and lets each become the next as a whole: a falling share
 * of the old is added to a rising share of the new, so that what both have stays as it is. Rejected: an
 * opacity for every tie, which needs a state of its own for each.
 */
export interface Painter {
  /** Paints a sight; `calm`: at once. Frames follow for as long as it takes, and then none. */
  readonly paint: (sight: Sight, calm: boolean) => void;
  readonly stop: () => void;
}

/** `null` where the browser draws on no canvas. */
export function painterOn(canvas: HTMLCanvasElement): Painter | null {
  const page = surfaceOn(canvas);
  const sheets = Array.from({ length: 4 + MOST_KEPT }, () => surfaceOn());
  const [ground, spare, from, to, ...pictures] = sheets.flatMap((sheet) => sheet ?? []);
  if (page === null || ground === undefined || spare === undefined) return null;
  if (from === undefined || to === undefined) return null;
  return painterWith({ page, ground, pictures, spare, from, to });
}

interface Sheets {
  readonly page: Surface;
  /** The shapes behind groups. */
  readonly ground: Surface;
  /** For all that is drawn: what is picked out lies over it, and it stands back. */
  readonly pictures: readonly Surface[];
  readonly spare: Surface;
  /** What the drawing was, and what it becomes. */
  readonly from: Surface;
  readonly to: Surface;
}

function painterWith({ page, ground, pictures, spare, from, to }: Sheets): Painter {
  const pictureOf = keepingPictures(pictures, (context, sight: Sight) =>
    paintAll(context, sight, spare),
  );
  let painted: Sight | null = null;
  let began: number | null = null;
  let frame = 0;

  const reachedBy = (now: number) => (began === null ? 1 : Math.min((now - began) / FADE_MS, 1));

  const paintSight = (sheet: Surface, sight: Sight) => {
    const context = cleared(sheet, sight.viewport);
    const picture = pictureOf(sight);
    if (picture !== undefined) lay(context, picture, shareLeft(sight));
    paintDots(context, sight);
    paintPicked(context, sight);
    paintNames(context, sight);
  };

  const blend = (sheet: Surface, sight: Sight, reached: number) => {
    const context = cleared(sheet, sight.viewport);
    lay(context, from, 1 - reached);
    // What both have stays as it is: what is taken from the one is given by the other.
    context.globalCompositeOperation = 'lighter';
    lay(context, to, reached);
  };

  const addGround = () => {
    page.context.globalCompositeOperation = 'destination-over';
    lay(page.context, ground, 1);
  };

  const step = (sight: Sight) => {
    const reached = reachedBy(performance.now());
    blend(page, sight, reached);
    addGround();
    if (reached < 1) frame = requestAnimationFrame(() => step(sight));
    else began = null;
  };

  const halt = () => {
    cancelAnimationFrame(frame);
    began = null;
  };

  const renew = (sight: Sight) => {
    const before = painted;
    painted = sight;
    const same = before !== null && isOnSameStage(before, sight);
    if (!same || groupsIn(before) !== groupsIn(sight)) {
      paintGround(cleared(ground, sight.viewport), sight);
    }
  };

  /** What the drawing is at this moment becomes what it was. */
  const keepAsWas = (sight: Sight) => {
    if (began === null) return paintSight(from, sight);
    blend(spare, sight, reachedBy(performance.now()));
    const context = cleared(from, sight.viewport);
    lay(context, spare, 1);
  };

  return {
    paint: (sight, calm) => {
      const before = painted;
      if (before !== null && canFade(before, sight) && !calm) {
        keepAsWas(before);
        halt();
        renew(sight);
        paintSight(to, sight);
        began = performance.now();
        step(sight);
        return;
      }
      halt();
      renew(sight);
      paintSight(page, sight);
      addGround();
    },
    stop: halt,
  };
}

/** Many lines change at once: each frame of a fade would cost what they all do. */
function canFade(before: Sight, sight: Sight): boolean {
  return isOnSameStage(before, sight) && before.content.inFull && sight.content.inFull;
}
