import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../src/export/figure.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { yearSpan } from '../../src/model/day.ts';
import { networkAt } from '../../src/model/network.ts';
import { readAddress } from '../../src/state/view-address.ts';
import { datasets } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder } from '../builder.ts';

/** The figure that a reader takes away who stands at an address. */
function figureAt(address: string, dataset: Dataset) {
  const { view } = readAddress(address, dataset);
  const snapshot = dataset.snapshots.find(({ id }) => id === view.moment);
  if (snapshot === undefined) throw new Error(`The dataset has no snapshot ${view.moment}.`);
  return figureOf(dataset, snapshot, networkAt(dataset, yearSpan(snapshot.year)), view);
}

const in2022 = (builder: DatasetBuilder, more = '') =>
  figureAt(`?year=2022${more}`, builder.build());

describe('what a figure is called', () => {
  test('is its year, its dataset and the version of the data', () => {
    const figure = in2022(aDataset().claim());

    expect(figure).toMatchObject({
      title: '2022: The year 2022',
      subtitle: 'A dataset for tests',
      fileName: 'two-triangles-2022-0123456789ab.png',
    });
    expect(figure.credit).toContain('data version 0123456789ab');
    expect(figure.credit).toContain('not the same as no tie');
  });

  test('counts the texts behind the data', () => {
    const builder = aDataset().claim({ source: 'one' }).claim({ source: 'two' });

    expect(in2022(builder).credit).toContain('claims in 2 texts');
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

    expect(figure.relations.map(({ id }) => id)).toEqual(['alliance', 'military']);
    expect(figure.tenors).toEqual(['cooperative', 'ambivalent']);
    expect(figure.states).toEqual(['attested', 'presupposed']);
    expect(figure).toMatchObject({ disputed: false, hatched: [] });
  });

  test('has the hatching of wars and the mark of disputes where there are any', () => {
    const builder = aDataset()
      .claim({ relation: 'war' })
      .claim({ relation: 'war', stance: 'disputes' });

    expect(in2022(builder)).toMatchObject({ disputed: true, hatched: ['Relations of war'] });
  });

  test('has no colour of a tenor for ties of mere context', () => {
    const figure = in2022(aDataset().onRecord());

    expect(figure).toMatchObject({ tenors: [], states: ['context'] });
  });

  test('has the hairlines of silence where the reader shows them', () => {
    const figure = in2022(aDataset().claim(), '&show=attested,no-evidence');

    expect(figure.states).toEqual(['attested', 'no evidence']);
  });

  test('leaves out the kinds that are switched off', () => {
    const builder = aDataset().claim().claim({ relation: 'alliance' });

    const figure = in2022(builder, '&off=alliance');

    expect(figure.relations.map(({ id }) => id)).toEqual(['military']);
  });
});

describe('what a figure says of its filters', () => {
  test('is nothing where none is in force', () => {
    expect(in2022(aDataset().claim(), '&hide=removed').filters).toEqual([]);
  });

  test.each([
    ['faded', '', 'Faded: Relations of alliance; Relations of war'],
    ['removed', '&hide=removed', 'Hidden: Relations of alliance; Relations of war'],
  ])('names the kinds that are %s', (_what, hide, line) => {
    expect(in2022(aDataset().claim(), `&off=war,alliance${hide}`).filters).toContain(line);
  });

  test.each([
    ['attested,possible', 'States shown: attested, possible'],
    ['none', 'States shown: none'],
  ])('names the states that are shown: %s', (states, line) => {
    expect(in2022(aDataset().claim(), `&show=${states}`).filters).toEqual([line]);
  });
});

describe('what a figure says is selected', () => {
  test.each([
    ['nothing', '', null],
    ['an actor', '&actor=russia', 'RUSSIA'],
    ['a pair', '&pair=usa:china', 'CHINA – USA'],
    ['a tie', '&tie=military:dprk:russia', 'DPRK → RUSSIA: Relations of military'],
    ['a tie that is not on show', '&tie=military:dprk:russia&off=military', null],
  ])('%s', (_what, address, words) => {
    expect(in2022(aDataset().claim(), address).selected).toBe(words);
  });
});

describe('what a figure rests on', () => {
  test('are the sources of what is drawn, for and against, in full', () => {
    const builder = aDataset()
      .claim({ source: 'for' })
      .claim({ source: 'against', stance: 'disputes' })
      .claim({ source: 'silent', time: '2014' });

    expect(in2022(builder).sources).toEqual([
      'Author not named, “The title of against”, publisher not named, October 2025.',
      'Author not named, “The title of for”, publisher not named, October 2025.',
    ]);
  });

  test('are no sources of ties that are hidden', () => {
    expect(in2022(aDataset().claim(), '&off=military').sources).toEqual([]);
  });

  test('are the documents on record of ties of context, once each', () => {
    const builder = aDataset()
      .onRecord({ document: 'A treaty' })
      .onRecord({ document: 'A treaty', relation: 'alliance' })
      .onRecord({ document: 'Another', time: '2014' });

    expect(in2022(builder).documents).toEqual(['A treaty']);
  });

  test('are no documents of ties that a source attests', () => {
    expect(in2022(aDataset().claim().onRecord()).documents).toEqual([]);
  });

  test('is a source or a document for every figure that draws a tie', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom('2014', '2022', '2024', '2025'), (dataset, year) => {
        const figure = figureAt(`?year=${year}`, dataset);

        const grounds = figure.sources.length + figure.documents.length;
        expect(grounds > 0).toBe(figure.relations.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});

test('a figure names no filter that is not in force', () => {
  const builder = aDataset().claim().claim({ relation: 'war' });

  expect(in2022(builder).filters).toEqual([]);
  expect(in2022(builder, '&off=war').filters).toEqual(['Faded: Relations of war']);
});
