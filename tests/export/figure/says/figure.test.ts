import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../../../data/tools/synthetic/synthetic.ts';
import { figureOf } from '../../../../src/export/figure/says/figure-of.ts';
import { shownTies } from '../../../../src/model/choices.ts';
import type { ActorId } from '../../../../src/model/dataset.ts';
import { positionsOf } from '../../../../src/scene/places.ts';
import { type PathShape, shapesOfKind } from '../../../../src/scene/shapes.ts';
import { readAddress } from '../../../../src/state/address/view-address.ts';
import { createExplorer, networkOf } from '../../../../src/state/explorer.ts';
import type { MovedPlaces } from '../../../../src/state/view-store.ts';
import { datasets, RUNS } from '../../../arbitraries.ts';
import { aDataset, type DatasetBuilder, opened } from '../../../builder.ts';
import { peopled } from '../../../peopled.ts';
import { addresses, figureAt, groupsOf, madeFigures, setAt } from '../made.ts';

const in2022 = (builder: DatasetBuilder, more = '') =>
  figureAt(`?year=2022${more}`, builder.build());

/** How a line is drawn, whatever its colour. */
const lineOf = ({ width, dashes = [], opacity = 1 }: PathShape) =>
  `${width?.toFixed(2)} ${dashes.map((each) => each.toFixed(2))} ${opacity}`;

const rowsOf = (figure: ReturnType<typeof in2022>) =>
  figure.legend.flatMap((entries) => entries.map(({ words }) => words));

describe('what a figure is called', () => {
  test('is its year, its dataset and the version of the data', () => {
    const figure = in2022(aDataset().claim());

    expect(figure).toMatchObject({
      title: '2022: The year 2022',
      caption: 'A dataset for tests',
      fileName: 'two-triangles-network-2022-0123456789ab',
    });
    expect(figure.credit).toContain(
      'The network in 2022. Two Triangles, data version 0123456789ab',
    );
    expect(figure.credit).toContain('not the same as no tie');
  });

  test('of two actors is of the years that are compared, whichever of them is opened', () => {
    const dataset = aDataset().claim({ time: '2014' }).claim({ time: '2025' }).build();
    const address = '?view=pair&of=dprk:russia&year=2022&until=2025&tie=military:dprk:russia';
    const figure = figureAt(address, dataset);

    expect(figure.fileName).toBe('two-triangles-pair-2014-and-2025-of-dprk-russia-0123456789ab');
    expect(figure.alternative).toContain('From 2014 to 2025, of one tie');
  });

  test.each([
    ['network', '2024-03', 'March 2024'],
    ['matrix', '2024-03', 'Every pair in March 2024'],
    ['matrix', '2024-03/2024-04', 'Every pair from March to April 2024'],
    ['timeline', '2024-03', 'Biographies of ties, 1 February 2024 to 30 April 2024'],
    ['compare', '2024-04', 'March 2024 compared with April 2024'],
  ])('is its month, in the view "%s" at %s: %s', (view, moment, title) => {
    const dataset = aDataset().stops('2024-02', '2024-03', '2024-04').claim({ time: '2024-03' });

    expect(figureAt(`?view=${view}&year=${moment}`, dataset.build()).title).toBe(title);
  });

  test('is of the moment alone where its timeline is', () => {
    const dataset = aDataset()
      .stops('2022', '2024')
      .claim({ time: '2024-03', relation: 'military' })
      .claim({ time: '2022-05', relation: 'diplomacy' })
      .build();

    const close = figureAt('?view=timeline&year=2024&axis=moment', dataset);

    expect(close.title).toBe('Biographies of ties, 2024');
    expect(close.reading).toContain('Only what claims say of 2024 is shown.');
    expect(close.alternative).toContain('one tie of one pair, with one claim of 2024.');
  });

  test.each([
    ['network', 'undated data'],
    ['matrix', 'Every pair without dates'],
    ['timeline', 'Biographies of ties, undated data'],
    ['years', 'undated data'],
  ])('has no date where the data have none, in the view "%s": %s', (view, title) => {
    const dataset = aDataset().stops(null).source('list', null).claim({ source: 'list' });
    const figure = figureAt(`?view=${view}`, dataset.build());

    expect(figure.title).toBe(title);
    expect(JSON.stringify(figure)).not.toMatch(/1970|NaN|null%/);
  });

  test('says what it asks of ties at least', () => {
    const figure = in2022(aDataset().claim(), '&least-sources=2');

    expect(figure.filters).toEqual(['Only ties on at least 2 sources']);
  });

  test('counts the texts behind the data', () => {
    const builder = aDataset().claim({ source: 'one' }).claim({ source: 'two' });

    expect(in2022(builder).credit).toContain('as told by 2 texts');
  });

  test.each([
    ['compare', '2014 compared with 2022: The year 2022'],
    ['years', '2014, 2022, 2024 and 2025'],
    ['matrix', 'Every pair in 2022'],
    ['sources', '2022: The year 2022'],
  ])('says what the view shows: %s', (view, title) => {
    expect(in2022(aDataset().claim(), `&view=${view}`).title).toBe(title);
  });
});

describe('what a figure says of what it does not draw', () => {
  test.each([
    ['all is drawn', aDataset().claim(), '', /no claim of that time names the two, which is not/],
    ['a kind is switched off', aDataset().claim(), '&off=military', /or it is left out/],
    [
      'a tie is denied, which is not shown',
      aDataset().claim({ stance: 'denies' }),
      '',
      /or it is left out/,
    ],
    [
      'sources only suppose that a tie is not there',
      aDataset().claim({ modality: 'hypothetical', stance: 'disputes' }),
      '',
      /or it is left out/,
    ],
    [
      'a pair is only supposed to have no tie, which is no point of the matrix',
      aDataset()
        .changed((file) => {
          file.actors = file.actors.filter(({ id }) => id === 'dprk' || id === 'russia');
          file.groups = [];
        })
        .claim({ modality: 'hypothetical', stance: 'disputes' }),
      '&view=matrix',
      /^(?!.*no claim of that year)/,
    ],
    [
      'a tie is only supposed, which is not shown',
      aDataset().claim({ modality: 'forecast' }),
      '&view=compare',
      /or it is left out/,
    ],
  ])('is true where %s', (_what, builder, more, words) => {
    expect(in2022(builder, more).credit).toMatch(words);
  });
});

describe('how to read a figure', () => {
  test.each([
    [
      'says nothing of lines where there is none',
      '&show=none',
      'A broken rim: no line of that actor is drawn.',
    ],
    [
      'says what width and heads mean where they are drawn',
      '',
      'Line width: number of independent sources. Arrowheads point at the one acted upon. A broken rim: no line of that actor is drawn.',
    ],
  ])('%s', (_what, more, reading) => {
    expect(in2022(aDataset().claim(), more).reading).toBe(reading);
  });
});

describe('the legend of a figure', () => {
  test('has what is drawn and nothing else', () => {
    const figure = in2022(
      aDataset()
        .claim()
        .claim({ relation: 'alliance', directness: 'presupposed', tenor: 'ambivalent' })
        .claim({ relation: 'war', time: '2014' }),
    );

    expect(rowsOf(figure)).toEqual([
      'Relations of alliance',
      'Relations of military',
      'cooperative',
      'ambivalent',
      'attested',
      'presupposed',
      'one source',
    ]);
  });

  test('has the mark of disputes where there are any', () => {
    const builder = aDataset().claim().claim({ source: 'other', stance: 'disputes' });

    expect(rowsOf(in2022(builder))).toContain('disputed (±)');
  });

  test('has no colour of a tenor for ties of mere context', () => {
    expect(rowsOf(in2022(aDataset().onRecord()))).toEqual([
      'Relations of military',
      'context',
      'an act: a vote, a visit',
    ]);
  });

  test('has the hairlines of silence where the reader shows them', () => {
    const rows = rowsOf(in2022(aDataset().claim(), '&show=attested,no-evidence'));

    expect(rows).toContain('no evidence');
    expect(rowsOf(in2022(aDataset().claim()))).not.toContain('no evidence');
  });

  test('leaves out the kinds that are switched off', () => {
    const builder = aDataset().claim().claim({ relation: 'alliance' });

    expect(rowsOf(in2022(builder, '&off=alliance'))).not.toContain('Relations of alliance');
  });

  test('of a comparison has what became of ties', () => {
    const rows = rowsOf(in2022(aDataset().claim(), '&view=compare'));

    expect(rows).toEqual(['Relations of military', 'Unknown in 2014']);
  });

  test('of a matrix has the states of pairs, and what their ties have in common', () => {
    const rows = rowsOf(in2022(aDataset().claim(), '&view=matrix'));

    expect(rows).toEqual(['attested', 'no evidence', 'all cooperative']);
  });

  test('has every line as it is drawn, in ink at most where it is drawn in several colours', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset }) => {
        const { legend, pictureIn } = figureAt(address, dataset);
        const drawn = shapesOfKind(pictureIn({ width: 900, height: 600 }).shapes, 'path');
        const lines = new Set(drawn.map(lineOf));
        const coloured = new Set(drawn.map((shape) => `${shape.stroke} ${lineOf(shape)}`));

        for (const { words, sample } of legend.at(-1) ?? []) {
          for (const shape of shapesOfKind(sample, 'path')) {
            expect([words, lines.has(lineOf(shape))]).toEqual([words, true]);
            if (['ink', 'paper', undefined].includes(shape.stroke)) continue;
            expect(coloured).toContain(`${shape.stroke} ${lineOf(shape)}`);
          }
        }
      }),
      RUNS,
    );
  });

  test('has no plain line of a tenor that only a hatched kind has', () => {
    const builder = aDataset().claim({ relation: 'war', tenor: 'conflictual' });

    expect(rowsOf(in2022(builder))).toEqual(['Relations of war', 'attested', 'Relations of war']);
  });

  test('never says the same twice in one section', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset }) => {
        for (const entries of figureAt(address, dataset).legend) {
          const words = entries.map((entry) => entry.words);
          expect(new Set(words).size).toBe(words.length);
        }
      }),
      RUNS,
    );
  });
});

describe('what a figure says of its filters', () => {
  test('is nothing where none is in force', () => {
    const builder = aDataset().claim().claim({ relation: 'war' });

    expect(in2022(builder, '&hide=removed').filters).toEqual([]);
  });

  test('names the kinds that are left out', () => {
    expect(in2022(aDataset().claim(), '&off=war,alliance').filters).toEqual([
      'Left out: Relations of alliance; Relations of war',
    ]);
  });

  test.each([
    ['attested,possible', 'States shown: attested, possible'],
    ['none', 'States shown: none'],
  ])('names the states that are shown: %s', (states, line) => {
    expect(in2022(aDataset().claim(), `&show=${states}`).filters).toEqual([line]);
  });

  test('names the evidence that does not count', () => {
    expect(in2022(aDataset().claim(), '&known=2022').filters).toHaveLength(1);
  });

  test.each([
    ['russia', 'In focus: RUSSIA'],
    ['russia:2', 'In focus: RUSSIA and its neighbours'],
  ])('names the actor in focus, after the kinds and before the states: %s', (focus, line) => {
    const address = `&view=compare&focus=${focus}&off=war&show=attested`;

    expect(in2022(aDataset().claim(), address).filters).toEqual([
      'Left out: Relations of war',
      line,
      'States shown: attested',
    ]);
  });

  test.each(['network', 'years', 'timeline'])('names the actor in focus in the view %s', (view) => {
    expect(in2022(aDataset().claim(), `&view=${view}&focus=russia`).filters).toHaveLength(1);
  });

  test('names no actor in focus in a matrix, where every pair stands in any case', () => {
    expect(in2022(aDataset().claim(), '&view=matrix&focus=russia').filters).toEqual([]);
  });

  test.each(['network', 'compare', 'years', 'timeline'])(
    'holds only the ties among several selected actors in the view %s, and says so',
    (view) => {
      const builder = aDataset()
        .claim()
        .claim({ from: 'russia', to: 'china' })
        .claim({ from: 'usa', to: 'china' });
      const { filters, drawn, alternative } = in2022(
        builder,
        `&view=${view}&actors=china:dprk:russia`,
      );

      expect(filters).toEqual(['Only ties among CHINA, DPRK and RUSSIA']);
      expect(alternative).toContain('Only ties among CHINA, DPRK and RUSSIA.');
      const ties = Object.keys(drawn).map((each) => each.split(' ').at(-1));
      expect(new Set(ties)).toEqual(new Set(['military:dprk:russia', 'military:russia:china']));
    },
  );

  test('holds all ties where a pair is selected, as figures that were saved with one', () => {
    const builder = aDataset().claim().claim({ from: 'usa', to: 'china' });

    expect(Object.keys(in2022(builder, '&pair=dprk:russia').drawn)).toHaveLength(2);
  });

  test('names no states where a view heeds none', () => {
    expect(in2022(aDataset().claim(), '&view=matrix&show=attested').filters).toEqual([]);
  });
});

test('the words for who cannot see a figure say what is left out of it', () => {
  const { alternative } = in2022(aDataset().claim(), '&off=war');

  expect(alternative).toContain('Left out: Relations of war.');
});

describe('the notes of a figure', () => {
  test('are the sources of what is drawn, for and against, in full', () => {
    const builder = aDataset()
      .claim({ source: 'for' })
      .claim({ source: 'against', stance: 'disputes' })
      .claim({ source: 'silent', time: '2014' });

    expect(in2022(builder).notes.map(({ words }) => words)).toEqual([
      'Author not named, “The title of against”, publisher not named, October 2025.',
      'Author not named, “The title of for”, publisher not named, October 2025.',
    ]);
  });

  test('are no sources of ties that are hidden', () => {
    expect(in2022(aDataset().claim(), '&off=military').notes).toEqual([]);
  });

  test('print the address that lasts longest, where one is known', () => {
    const there = (changes: object) =>
      in2022(
        aDataset()
          .claim()
          .changed(({ sources: [source] }) => Object.assign(source ?? {}, changes)),
      ).notes.map(({ words }) => words.split('October 2025.')[1]);
    const address = 'https://example.org/a';

    expect(there({})).toEqual(['']);
    expect(there({ address })).toEqual([' https://example.org/a']);
    expect(there({ address, doi: '10.1000/182' })).toEqual([' https://doi.org/10.1000/182']);
  });

  test('are followed by the documents on record of ties of context, once each', () => {
    const builder = aDataset()
      .onRecord({ document: 'A treaty' })
      .onRecord({ document: 'A treaty', relation: 'alliance' })
      .onRecord({ document: 'Another', time: '2014' });

    expect(in2022(builder).documents).toEqual(['A treaty']);
    expect(in2022(aDataset().claim().onRecord()).documents).toEqual([]);
  });

  test('are there, or documents, for every network that draws a tie, and each line names its own', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom('2014', '2022', '2024', '2025'), (dataset, year) => {
        const { notes, documents, resting } = figureAt(`?year=${year}`, dataset);

        expect(notes.length + documents.length > 0).toBe(resting.length > 0);
        const numbers = resting.flatMap((each) => each.notes);
        expect(numbers.filter((number) => notes[number - 1] === undefined)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the quotations that a figure can have', () => {
  test('are the words behind the selected tie, with voice and note', () => {
    const figure = in2022(aDataset().claim(), '&tie=military:dprk:russia');

    expect(figure.quotations).toHaveLength(1);
    expect(figure.quotations[0]).toMatchObject({ note: 1 });
    expect(figure.quotations[0]?.words).toMatch(/^“.+”$/);
  });

  test('have with them what is said of words that err, as far as coders may tell', () => {
    const builder = aDataset().claim({ id: 'a' }).erratum('slip', 'p.a').source('another');
    const errataAt = (more: string) =>
      in2022(builder, `&tie=military:dprk:russia${more}`).quotations.map(({ errata }) => errata);

    expect(errataAt('')).toEqual([['Wrong: “words”. What is true of p.a. This is certain.']]);
    expect(errataAt('&no-source=another')).toEqual([[]]);
  });

  test('of a comparison are those of both years', () => {
    const builder = aDataset()
      .claim({ time: '2014' })
      .claim({ relation: 'alliance', time: '2022' });

    const figure = in2022(builder, '&view=compare&tie=military:dprk:russia');

    expect(figure.quotations).toHaveLength(1);
  });

  test('are none of a tie that is not drawn', () => {
    const figure = in2022(aDataset().claim(), '&tie=military:dprk:russia&off=military');

    expect(figure.quotations).toEqual([]);
  });

  test('are none where no tie is selected', () => {
    expect(in2022(aDataset().claim(), '&actor=russia').quotations).toEqual([]);
  });
});

describe('what a figure remembers of its lines', () => {
  test('is one entry for each tie that the network shows', () => {
    fc.assert(
      fc.property(datasets, addresses, (dataset, address) => {
        const at = address.replace(/view=\w+/, 'view=network');
        const explorer = createExplorer(dataset, at);
        const { view } = readAddress(at, dataset);
        const network = networkOf(explorer.knownOn(view.base), { id: view.moment });

        const ties = Object.keys(figureAt(at, dataset).drawn).filter(
          (key) => key.split(':').length === 3,
        );

        expect(ties.sort()).toEqual(
          shownTies(network, view.choices)
            .map(({ tie }) => tie.id)
            .sort(),
        );
      }),
      RUNS,
    );
  });
});

describe('an actor that the reader has moved', () => {
  const dataset = aDataset().claim().build();
  const figureWith = (address: string, places: MovedPlaces) => {
    const explorer = createExplorer(dataset, address);
    return figureOf(explorer, explorer.store.getState().view, places);
  };
  const moved: MovedPlaces = new Map([['japan' as ActorId, { x: 0.4, y: 1.3 }]]);

  test.each(['network', 'compare'])('stands there in the figure of the view %s', (view) => {
    const address = `?view=${view}&year=2022`;
    const pictureOf = (places: MovedPlaces) =>
      JSON.stringify(figureWith(address, places).pictureIn({ width: 900, height: 600 }));

    expect(pictureOf(moved)).not.toBe(pictureOf(new Map()));
    expect(figureWith(address, moved).reading).toMatch(/One actor moved by hand\.$/);
    expect(figureWith(address, new Map()).reading).not.toContain('by hand');
  });

  test('stands where a drawing of the same size has it', () => {
    const { shapes } = figureWith('?year=2022', moved).pictureIn({ width: 900, height: 600 });
    const [picture] = groupsOf(shapes, 'network');
    const actorAt = (name: string) => {
      const text = shapesOfKind(shapes, 'text').find(({ words }) => words === name);
      return { x: (picture?.x ?? 0) + (text?.x ?? 0), y: (picture?.y ?? 0) + (text?.y ?? 0) };
    };
    const spot = positionsOf(dataset, { width: 900, height: 600 }, moved);
    const [japan, usa] = (['japan', 'usa'] as ActorId[]).map((id) => spot.get(id));

    expect(actorAt('JAPAN').x - actorAt('USA').x).toBeCloseTo((japan?.x ?? 0) - (usa?.x ?? 0));
    expect(actorAt('JAPAN').y - actorAt('USA').y).toBeCloseTo((japan?.y ?? 0) - (usa?.y ?? 0));
  });
});

describe('the figure of a crowd', () => {
  const file = syntheticDataset({ seed: 1, actors: 100, ties: 400, years: 4, claimsPerTie: 1 });
  const dataset = opened(file);

  test.each(['?year=2025', '?view=compare&year=2025'])(
    'has no letters, which would cover its lines, and says so: %s',
    (address) => {
      const { figure, picture } = setAt(address, dataset);

      const [drawn] = groupsOf(picture.shapes, 'picture');
      const marks = new Set(dataset.relationTypes.map(({ mark }) => mark));
      const letters = shapesOfKind(drawn?.shapes ?? [], 'text').filter(({ words }) =>
        [...marks].some((mark) => words.replace(/[±+–→?≠]/gu, '') === mark),
      );
      expect(letters).toEqual([]);
      expect(figure.reading).toContain('The lines are too many for the letters of their kinds.');
      expect(figure.reading).toContain('Actors with the most ties are named first');
      expect(figure.reading).not.toContain('hollow letter');
      expect(figure.legend.flat().map(({ words }) => words)).not.toContain('Synthetic support');
    },
  );
});

test.each([
  [60, 'A grey dot: no line of that actor is drawn.', 0],
  [20, 'A broken rim: no line of that actor is drawn.', 20],
])('the figure of %i actors says how it draws them, and draws them so', (count, told, boxes) => {
  const { figure, picture } = setAt('?year=2025', peopled(count));
  const named = groupsOf(picture.shapes, 'actor').filter(
    ({ shapes }) => shapesOfKind(shapes, 'text').length > 0,
  );

  expect(figure.reading).toContain(told);
  expect(named).toHaveLength(boxes);
  expect(figure.reading.includes('Actors with the most ties are named first')).toBe(boxes === 0);
});
