import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksOf } from '../../src/diagram/look.ts';
import { type Choices, FIRST_CHOICES } from '../../src/model/choices.ts';
import type { RelationTypeId } from '../../src/model/dataset.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, standingIn } from '../builder.ts';

const ALL_STATES: Choices = { ...FIRST_CHOICES, shownStates: new Set(TIE_STATES) };
const MILITARY = new Set(['military' as RelationTypeId]);

function looksIn(year: number, builder: DatasetBuilder, choices: Choices = ALL_STATES) {
  return looksOf(standingIn(year, builder.build()), choices);
}

describe('how a tie looks', () => {
  test('an attested tie has its tenor, its state, its sources and its direction', () => {
    expect(looksIn(2022, aDataset().claim())).toEqual([
      'drawn',
      'tenor-cooperative',
      'state-attested',
      'sources-1',
      'directed',
    ]);
  });

  test('a kind without direction has no arrowhead', () => {
    expect(looksIn(2022, aDataset().claim({ relation: 'alliance' }))).not.toContain('directed');
  });

  test('a war is hatched', () => {
    expect(looksIn(2022, aDataset().claim({ relation: 'war' }))).toContain('hatched');
  });

  test('a tie with voices for and against it is disputed', () => {
    const builder = aDataset().claim().claim({ stance: 'disputes' });

    expect(looksIn(2022, builder)).toContain('disputed');
  });

  test('a line is as wide as it has sources, up to five', () => {
    const builder = aDataset();
    const widths = Array.from({ length: 7 }, (_, index) => {
      builder.claim({ source: `text-${index}` });
      return looksIn(2022, builder).find((look) => look.startsWith('sources-'));
    });

    expect(widths).toEqual([1, 2, 3, 4, 5, 5, 5].map((width) => `sources-${width}`));
  });

  test('a tie of mere context is as thin as one with a single source', () => {
    expect(looksIn(2022, aDataset().onRecord())).toContain('sources-1');
  });

  test('a state of two words is one name', () => {
    const builder = aDataset().source('early', '2022').claim({ source: 'early', time: '2022/..' });

    expect(looksIn(2024, builder)).toContain('state-carried-forward');
  });
});

describe('what filters do to the look', () => {
  test('a kind switched off fades', () => {
    const choices = { ...FIRST_CHOICES, hiddenRelations: MILITARY };

    expect(looksIn(2022, aDataset().claim(), choices)).toContain('faded');
  });

  test('a kind switched off and removed is not drawn', () => {
    const choices = {
      ...FIRST_CHOICES,
      hiddenRelations: MILITARY,
      hiddenTies: 'removed',
    } as const;

    expect(looksIn(2022, aDataset().claim(), choices)).toEqual([]);
  });

  test('a mere forecast is not drawn as the app opens', () => {
    expect(looksIn(2022, aDataset().claim({ modality: 'forecast' }), FIRST_CHOICES)).toEqual([]);
  });

  test('every tie that is drawn has one tenor, one state and one width', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const standings = networksOf(dataset).flatMap(({ ties }) => [...ties.values()]);

        const wrong = standings
          .map((standing) => looksOf(standing, ALL_STATES))
          .filter((looks) =>
            ['tenor-', 'state-', 'sources-'].some(
              (kind) => looks.filter((look) => look.startsWith(kind)).length !== 1,
            ),
          );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});
