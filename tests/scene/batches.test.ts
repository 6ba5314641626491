import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES } from '../../src/model/choices.ts';
import { TURNS } from '../../src/model/comparison.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { batchesOf } from '../../src/scene/batches.ts';
import { standingLook, turnLook } from '../../src/scene/look.ts';
import { shownIn } from '../../src/scene/shown.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const choices = { ...FIRST_CHOICES, shownStates: new Set(TIE_STATES) };

describe('ties that look alike', () => {
  test('are one batch, and every tie that is drawn is in one', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const network of networksOf(dataset)) {
          const { ties } = shownIn({ network, since: null, choices, scale: null }, []);

          const batches = batchesOf(ties);

          const drawn = batches.flatMap((batch) => batch.ties.map(({ tie }) => tie.id));
          expect(drawn.sort()).toEqual(ties.map(({ tie }) => tie.id).sort());
          const looks = batches.map((batch) => batch.look);
          expect(new Set(looks).size).toBe(looks.length);
          const strangers = batches.filter((batch) =>
            batch.ties.some((each) => each.look !== batch.look),
          );
          expect(strangers).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('lie the higher the surer they are', () => {
    const [tie] = tiesOf(aDataset().claim().build());
    if (tie === undefined) throw new Error('There is no tie.');
    const states = ['attested', 'context', 'possible', 'presupposed', 'carried forward'] as const;
    const ties = states.map((state) => ({ tie, look: standingLook({ state }), faded: false }));

    const batches = batchesOf(ties);

    expect(batches.map(({ look }) => look.kind === 'standing' && look.state)).toEqual([
      'context',
      'possible',
      'carried forward',
      'presupposed',
      'attested',
    ]);
  });

  test('lie the higher the more became of them', () => {
    const [tie] = tiesOf(aDataset().claim().build());
    if (tie === undefined) throw new Error('There is no tie.');
    const ties = TURNS.map((turn) => ({ tie, look: turnLook({ turn }), faded: false }));

    const batches = batchesOf(ties);

    expect(batches.map(({ look }) => look.kind === 'turn' && look.turn)).toEqual([
      'stayed',
      'unknown before',
      'unknown after',
      'in both',
      'act before',
      'act after',
      'turned',
      'ended',
      'new',
    ]);
  });
});
