/** What the drawing of the ties shows, put together as the drawing itself does it. */
import type { Dataset } from '../../../../src/model/dataset.ts';
import type { Tie } from '../../../../src/model/tie.ts';
import { arrangementOf } from '../../../../src/scene/arrangement.ts';
import { highlightedActors } from '../../../../src/scene/highlight.ts';
import { paletteFrom } from '../../../../src/scene/palette.ts';
import { positionsOf } from '../../../../src/scene/places.ts';
import { shownIn } from '../../../../src/scene/shown.ts';
import { LARGE, type Sizes } from '../../../../src/scene/sizes.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { attentionIn, situationIn } from '../../../../src/views/network/drawing/looking.ts';
import { contentsOf, type Sight, stageOf } from '../../../../src/views/network/drawing/sight.ts';

export const BOX = { width: 800, height: 600 };

/** Colours by their names, as the style sheet calls them. */
const PALETTE = paletteFrom((name) => name);

/** What is drawn of a dataset at an address. */
export function sightOf(dataset: Dataset, search = '?year=2022', sizes: Sizes = LARGE): Sight {
  const explorer = createExplorer(dataset, search);
  const arrangement = arrangementOf(explorer);
  const stage = stageOf(arrangement, positionsOf(dataset, BOX), sizes);
  const state = explorer.store.getState();
  const shown = shownIn(situationIn(explorer, state.view), arrangement.silences);
  const attention = attentionIn(state);
  return {
    ...attention,
    stage,
    content: contentsOf(stage.plan, shown),
    highlighted: highlightedActors(
      attention.highlight,
      () => shown.ties.map(({ tie }) => tie),
      (id) => explorer.tieById.get(id),
    ),
    viewport: { ...BOX, x: 0, y: 0, zoom: 1, ratio: 1 },
    palette: PALETTE,
  };
}

/** The tie of a sight that has the id. */
export function tieIn({ content }: Pick<Sight, 'content'>, id: string): Tie {
  const found = content.ties.find(({ tie }) => tie.id === id);
  if (found === undefined) throw new Error(`No tie "${id}" is drawn.`);
  return found.tie;
}
