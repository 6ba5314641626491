import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, FIRST_CHOICES, visibilityIn } from '../../src/model/choices.ts';
import { comparisonOf, TURNS } from '../../src/model/comparison.ts';
import type { RelationTypeId } from '../../src/model/dataset.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { looksOf, turnLooksOf } from '../../src/scene/look.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn } from '../builder.ts';

const ALL_STATES: Choices = { ...FIRST_CHOICES, shownStates: new Set(TIE_STATES) };
const MILITARY = new Set(['military' as RelationTypeId]);

function looksIn(year: number, builder: DatasetBuilder, choices: Choices = ALL_STATES) {
  const network = networkIn(year, builder.build());
  const [standing, ...others] = network.ties.values();
  if (standing === undefined || others.length > 0) throw new Error('Expected one tie.');
  return looksOf(standing, visibilityIn(network, choices)(standing));
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
        const looks = networksOf(dataset).flatMap((network) => {
          const visibilityOf = visibilityIn(network, ALL_STATES);
          return [...network.ties.values()].map((each) => looksOf(each, visibilityOf(each)));
        });

        const wrong = looks.filter((looks) =>
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

describe('how a tie looks where two years are compared', () => {
  function turnLooksIn(
    builder: DatasetBuilder,
    visibility: 'shown' | 'faded' | 'absent' = 'shown',
  ) {
    const dataset = builder.build();
    return comparisonOf(networkIn(2022, dataset), networkIn(2024, dataset)).map((comparison) =>
      turnLooksOf(comparison, visibility),
    );
  }

  test('a tie has its turn, the ground of it, its sources and its direction', () => {
    expect(turnLooksIn(aDataset().claim())).toEqual([
      ['drawn', 'turn-unknown-after', 'ground-silence', 'sources-1', 'directed'],
    ]);
  });

  test('a tie that ended with a denial rests on words', () => {
    const builder = aDataset().claim().claim({ time: '2024', stance: 'denies' });

    expect(turnLooksIn(builder)[0]).toEqual(expect.arrayContaining(['turn-ended', 'ground-said']));
  });

  test('a tie is as wide as it has sources in the later of the years', () => {
    const builder = aDataset()
      .claim({ source: 'a' })
      .claim({ source: 'a', time: '2024' })
      .claim({ source: 'b', time: '2024' });

    expect(turnLooksIn(builder)[0]).toContain('sources-2');
  });

  test('a tie of which the later year knows nothing is as wide as in the earlier', () => {
    const builder = aDataset().claim({ source: 'a' }).claim({ source: 'b' });

    expect(turnLooksIn(builder)[0]).toContain('sources-2');
  });

  test('a tie switched off fades, and one that is not there has no look', () => {
    expect(turnLooksIn(aDataset().claim(), 'faded')[0]).toContain('faded');
    expect(turnLooksIn(aDataset().claim(), 'absent')).toEqual([[]]);
  });

  test('every tie has one turn, one ground and one width', () => {
    const turns = TURNS.map((turn) => `turn-${turn.replaceAll(' ', '-')}`);
    fc.assert(
      fc.property(datasets, (dataset) => {
        const [first, ...others] = networksOf(dataset);
        if (first === undefined) throw new Error('Expected a network.');
        const looks = others
          .flatMap((other) => comparisonOf(first, other))
          .map((comparison) => turnLooksOf(comparison, 'shown'));

        const wrong = looks.filter(
          (each) =>
            each.filter((look) => turns.includes(look)).length !== 1 ||
            ['turn-', 'ground-', 'sources-'].some(
              (kind) => each.filter((look) => look.startsWith(kind)).length !== 1,
            ),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});
