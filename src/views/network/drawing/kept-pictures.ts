import { isOnSameStage, type Sight } from './sight.ts';
import { cleared, type Surface } from './surface.ts';

/** So many pictures are kept: of the years and filters between which a reader goes to and fro. */
export const MOST_KEPT = 4;

/** What a picture of all that is drawn depends on. */
export type Pictured = Pick<Sight, 'content' | 'stage' | 'palette' | 'viewport'>;

interface Kept<Seen> {
  readonly sheet: Surface;
  /** What is painted on it; `null` while nothing is. */
  readonly sight: Seen | null;
}

/**
 * Has one picture after the other painted on the sheets given. Those that were asked for last are
 * there still: the same content on the same stage is painted once.
 */
export function keepingPictures<Seen extends Pictured>(
  sheets: readonly Surface[],
  paint: (context: CanvasRenderingContext2D, sight: Seen) => void,
): (sight: Seen) => Surface | undefined {
  let kept: readonly Kept<Seen>[] = sheets.map((sheet) => ({ sheet, sight: null }));
  return (sight) => {
    const known = kept.find((each) => each.sight !== null && isSamePicture(each.sight, sight));
    const oldest = kept.at(-1);
    if (known === undefined && oldest !== undefined) {
      paint(cleared(oldest.sheet, sight.viewport), sight);
    }
    const taken = known ?? oldest;
    if (taken === undefined) return undefined;
    const { sheet } = taken;
    kept = [{ sheet, sight }, ...kept.filter((each) => each !== taken)];
    return sheet;
  };
}

function isSamePicture(a: Pictured, b: Pictured): boolean {
  return a.content === b.content && isOnSameStage(a, b);
}
