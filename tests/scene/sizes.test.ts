import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { panelSizesIn } from '../../src/scene/sizes-in.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { opened } from '../builder.ts';

const PANEL = { width: 400, height: 312 };

function panelOf(actors: number, ties: number) {
  const wish = { seed: 1, actors, ties, years: 2, claimsPerTie: 1 };
  return panelSizesIn(PANEL, arrangementOf(createExplorer(opened(syntheticDataset(wish)), '')));
}

describe('one of several drawings side by side', () => {
  test('names its actors where they are few', () => {
    expect(panelOf(20, 30)).toMatchObject({ dots: false, lettered: false });
  });

  test('shows a crowd as dots that leave room between them', () => {
    const { dots, straight, lettered, memberRim } = panelOf(200, 300);

    expect({ dots, straight, lettered }).toEqual({ dots: true, straight: true, lettered: false });
    expect(200 * (2 * memberRim) ** 2).toBeLessThan(0.2 * PANEL.width * PANEL.height);
  });
});
