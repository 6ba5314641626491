import { describe, expect, test } from 'vitest';
import { sourceItem } from '../../../src/export/cite/cited.ts';
import { STYLES } from '../../../src/export/cite/styles.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { sourceInWords } from '../../../src/model/words/words.ts';
import { opened, yearOf } from '../../builder.ts';
import { openedFrom, PROVENANCE, tableFrom } from '../opened-from.ts';

const QUOTING = 'from,to,year,quotation,document,written\nA,B,2014,They met.,The Times,';

/** A text that was pasted, or came from a host that names no day for it. */
function pasted(text: string) {
  const table = tableFrom(text);
  const reading = datasetFrom(table, guessMapping(table), { ...PROVENANCE, dated: false });
  if (!reading.ok) throw new Error('It was refused.');
  return { reading, dataset: opened(reading.file) };
}

describe('a document that a row quotes', () => {
  test('is undated where no cell says when it was written, and says so wherever it is cited', () => {
    const { dataset, reading } = openedFrom(`${QUOTING}\n`);
    const [source] = dataset.sources;
    if (source === undefined) throw new Error('Expected a source.');

    expect(source).toMatchObject({ title: 'The Times', written: null });
    expect(sourceInWords(source)).toMatch(/, undated\.$/);
    expect(sourceItem(source, true).issued).toBeUndefined();
    for (const { reference } of STYLES) {
      expect(reference(sourceItem(source, true))).toContain('n.d.');
      expect(reference(sourceItem(source, true))).not.toMatch(/2024/);
    }
    expect(reading.understood).toContain(
      '1 document that is quoted is undated: no cell says when it was written.',
    );
  });

  test('has the date that its row gives', () => {
    const { dataset, reading } = openedFrom(`${QUOTING}2015-02\n`);

    expect(dataset.sources[0]?.written).toMatchObject({ when: { text: '2015-02' } });
    expect(reading.understood.join(' ')).not.toContain('undated');
  });

  test('vouches for no time after the file that quotes it, where it is undated', () => {
    const text = 'from,to,start,end,quotation,document\nA,B,2014,,They meet.,The Times\n';

    const { dataset } = openedFrom(text);

    expect(dataset.claims.map(({ time }) => [time.when.text, time.basis])).toEqual([
      ['2014/2024-05-12', 'inferred'],
    ]);
  });
});

describe('a file', () => {
  test('has its own day, where that is known', () => {
    const { dataset } = openedFrom('from,to,year\nA,B,2014\n');

    expect(dataset.sources[0]?.written).toMatchObject({ when: { text: '2024-05-12' } });
    expect(dataset.about[0]?.paragraphs[0]).toContain('dated 2024-05-12');
  });

  test('is undated where only the day is known on which it was read', () => {
    const { dataset } = pasted('from,to,year\nA,B,2014\n');

    expect(dataset.sources[0]).toMatchObject({ kind: 'data file', written: null });
    expect(dataset.about[0]?.paragraphs[0]).toContain('undated, on 2024-05-12');
  });

  test('has no stop of the slider on the day on which it was read', () => {
    const { dataset } = pasted('from,to,start,end\nA,B,2014,\nB,C,2016,2017\n');

    expect(dataset.snapshots.map(yearOf)).toEqual([2014, 2016, 2017]);
  });

  test('says of nothing that it is after the day on which it was read, dated or not', () => {
    const text = 'from,to,year\nA,B,2030\n';
    const modalitiesOf = ({ claims }: ReturnType<typeof pasted>['dataset']) =>
      claims.map(({ modality }) => modality);

    expect(modalitiesOf(pasted(text).dataset)).toEqual(['forecast']);
    expect(modalitiesOf(openedFrom(text).dataset)).toEqual(['forecast']);
  });
});
