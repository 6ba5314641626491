import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId, SnapshotId } from '../../src/model/dataset.ts';
import { actorsSelected, selectionOf, withActorToggled } from '../../src/state/actors-selected.ts';
import { firstView, NOTHING, type View, withName, withSelection } from '../../src/state/view.ts';

const VIEW = firstView('2022' as SnapshotId);
const ids = ['china', 'dprk', 'japan', 'rok', 'russia', 'usa'] as ActorId[];
const someActors = fc.shuffledSubarray(ids);

function afterPicking(actors: readonly ActorId[], view: View = VIEW): View {
  return actors.reduce((before, actor) => withActorToggled(before, actor), view);
}

describe('actors that are selected one by one', () => {
  test('are a selection of just these, in whatever order they were picked', () => {
    fc.assert(
      fc.property(someActors, (actors) => {
        const { selection } = afterPicking(actors);

        expect([...actorsSelected(selection)].sort()).toEqual([...actors].sort());
        expect(selection).toEqual(selectionOf([...actors].reverse()));
      }),
    );
  });

  test('are one, a pair, or several', () => {
    const kinds = [0, 1, 2, 3, 4].map((count) => selectionOf(ids.slice(0, count)).kind);

    expect(kinds).toEqual(['nothing', 'actor', 'pair', 'actors', 'actors']);
  });

  test('are selected no more when they are picked again', () => {
    fc.assert(
      fc.property(someActors, fc.constantFrom(...ids), (actors, actor) => {
        const without = actors.filter((each) => each !== actor);
        const view = afterPicking([...without, actor]);

        expect(withActorToggled(view, actor).selection).toEqual(selectionOf(without));
      }),
    );
  });

  test('go on from the two of a pair and the three of a triad, and take the place of anything else', () => {
    const usa = 'usa' as ActorId;
    const pair = withSelection(VIEW, selectionOf(ids.slice(0, 2)));
    expect(actorsSelected(withActorToggled(pair, usa).selection)).toEqual(['china', 'dprk', 'usa']);

    const triad = withSelection(VIEW, { kind: 'triad', id: 'china:dprk:russia' as never });
    expect(actorsSelected(withActorToggled(triad, usa).selection)).toHaveLength(4);

    const source = withSelection(VIEW, { kind: 'source', id: 'yonhap' as never });
    expect(withActorToggled(source, usa).selection).toEqual({ kind: 'actor', id: usa });
    expect(actorsSelected(NOTHING)).toEqual([]);
  });

  test('are shown where there is room for their evidence', () => {
    expect(withActorToggled(withName(VIEW, 'about'), 'usa' as ActorId).name).toBe('network');
    expect(withActorToggled(withName(VIEW, 'matrix'), 'usa' as ActorId).name).toBe('matrix');
  });
});
