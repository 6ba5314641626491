import { readDataset } from '../../src/dataset/read-dataset.ts';
import { FIRST_CHOICES } from '../../src/model/choices.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { batchesOf } from '../../src/scene/batches.ts';
import { planOf } from '../../src/scene/plan.ts';
import { shownIn } from '../../src/scene/shown.ts';
import { sizesIn } from '../../src/scene/sizes-in.ts';
import { strokeOf } from '../../src/scene/strokes.ts';
import { tracksOf } from '../../src/scene/tracks.ts';
import { createExplorer } from '../../src/state/explorer.ts';

/** What the bare pages draw: the lines and circles of a dataset, worked out beforehand. */
export interface BareLines {
  readonly circles: readonly (readonly [x: number, y: number, radius: number])[];
  /** Of each year, from the first to the last. */
  readonly years: readonly (readonly BareBatch[])[];
}

/** Lines of one look; each is a row of points, x and y in turn. */
interface BareBatch {
  readonly tone: string;
  readonly width: number;
  readonly opacity: number;
  readonly lines: readonly { readonly id: string; readonly points: readonly number[] }[];
}

/** The lines that the app draws of a dataset in a box of this size when it opens. */
export function bareLinesOf(file: string, box: { width: number; height: number }): BareLines {
  const reading = readDataset(JSON.parse(file));
  if (!reading.ok) throw new Error('The dataset is none.');
  const explorer = createExplorer(reading.dataset, '');
  const arrangement = arrangementOf(explorer);
  const sizes = sizesIn(box, arrangement);
  const plan = planOf(arrangement, box, sizes);
  const { points, starts } = tracksOf(plan, arrangement.ties, []);
  const pointsOf = (track: number) =>
    [...points.subarray(starts[track], starts[track + 1])].map(
      (each) => Math.round(each * 10) / 10,
    );
  return {
    circles: plan.actors.map(({ x, y }) => [x, y, sizes.memberRim] as const),
    years: [...explorer.networks.values()].map((network) => {
      const shown = shownIn({ network, since: null, choices: FIRST_CHOICES, scale: null }, []);
      return batchesOf(shown.ties).map(({ look, ties }) => {
        const { tone, width, opacity } = strokeOf(look, sizes.narrower);
        const lines = ties.map(({ tie }) => ({
          id: tie.id,
          points: pointsOf(arrangement.numbers.get(tie.id) ?? 0),
        }));
        return { tone, width, opacity, lines };
      });
    }),
  };
}
