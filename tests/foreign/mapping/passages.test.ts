import { describe, expect, test } from 'vitest';
import { datasetJsonOf } from '../../../src/dataset/write-dataset.ts';
import { passageInWords } from '../../../src/model/words/quotation-words.ts';
import { openedFrom } from '../opened-from.ts';

function firstOf(text: string) {
  const [passage] = openedFrom(text).dataset.passages;
  if (passage === undefined) throw new Error('The file makes no passage.');
  return passage;
}

describe('the words of a row', () => {
  test('stay those of the file, and are read by their cells under their headers', () => {
    const passage = firstOf('from,to,weight,remark\nAnn,Bo,3,\nBo,Cy,,late\n');

    expect(passage.exact).toBe('Ann,Bo,3,');
    expect(passageInWords(passage)).toBe('from: Ann; to: Bo; weight: 3');
  });

  test('have typed quotation marks once where the file doubles them', () => {
    const passage = firstOf('from,to,remark\nAnn,Bo,"She said ""yes"" twice"\n');

    expect(passage.exact).toContain('""yes""');
    expect(passageInWords(passage)).toBe('from: Ann; to: Bo; remark: She said "yes" twice');
  });

  test('are those of an edge of a graph without its markup', () => {
    const passage = firstOf(
      '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="w">2</data></edge></graph></graphml>',
    );

    expect(passage.exact).toContain('<edge source="a"');
    expect(passageInWords(passage)).toMatch(/^source: a; target: b/);
    expect(passageInWords(passage)).not.toContain('<');
  });

  test('are the quotation where a column holds one, between one pair of marks', () => {
    const quoted = 'from,to,quotation\nAnn,Bo,"""We will come."""\n';
    const plain = 'from,to,quotation\nAnn,Bo,We will come.\n';

    expect(passageInWords(firstOf(quoted))).toBe('"We will come."');
    expect(passageInWords(firstOf(plain))).toBe('“We will come.”');
  });

  test('are in the dataset that is taken along, and in what is read of it again', () => {
    const { dataset } = openedFrom('from,to\nAnn,Bo\n');

    expect(datasetJsonOf(dataset).passages[0]?.spelledOut).toBe('from: Ann\nto: Bo');
  });
});
