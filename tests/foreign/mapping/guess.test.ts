import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

/** The columns taken for the ends and the time of ties, by their names. */
function guessed(text: string) {
  const table = tableFrom(text);
  const { from, to, time, start, end } = guessMapping(table).columns;
  return [from, to, time, start, end].flatMap((column) => table.columns[column ?? -1]?.name ?? []);
}

describe('the columns of a table', () => {
  test.each([
    ['Absender;Empfänger;Jahr', '1914'],
    ['Quelle;Ziel;Datum', '3.8.1914'],
    ['Expéditeur;Destinataire;Année', '1914'],
    ['Remitente;Destinatario;Fecha', '1914'],
    ['Отправитель;Получатель;Год', '1914'],
    ['发件人;收件人;日期', '1914年8月3日'],
    ['差出人;宛先;年', '1914'],
    ['보낸사람;받는사람;날짜', '1914년 8월 3일'],
    ['sender;addressee;senderDate', '1762-01-27'],
    ['Source Name;Target Name;Event Date', '2018-06-01'],
  ])('named %s are its ends and its time', (header, time) => {
    const text = `${header}\nAda;Bo;${time}\nBo;Cy;${time}\n`;

    expect(guessed(text)).toEqual(header.split(';'));
  });

  test.each([
    [
      'codes, where names stand beside them',
      'disno,statea,namea,stateb,nameb,year\n258,2,NOR,200,SUD,1902\n259,2,NOR,325,WES,1903\n',
      ['namea', 'nameb', 'year'],
    ],
    [
      'ids, where names stand beside them',
      'sender,senderID,addressee,addresseeID\nAna,x/1,Georg,x/2\nGeorg,x/2,Ana,x/1\n',
      ['sender', 'addressee'],
    ],
    [
      'sectors, where names stand beside them',
      'Source Name,Source Sectors,Target Name,Target Sectors\nA,Army,B,Army\nC,Navy,D,Army\n',
      ['Source Name', 'Target Name'],
    ],
  ])('are not taken for ends by %s', (_what, text, ends) => {
    expect(guessed(text)).toEqual(ends);
  });

  test('that were taken for ends by what they hold are told as a guess', () => {
    const guess =
      'That "giver" and "taker" are the two ends of a tie was guessed by what stands in them, for their names do not say so.';

    expect(openedFrom('giver,taker\nA,B\nB,C\nC,A\n').reading.understood).toContain(guess);
    expect(openedFrom('from,to\nA,B\nB,C\n').reading.understood.join(' ')).not.toContain('guessed');
  });

  test('without names, of which no two hold the same, are rather a list of actors', () => {
    const people = 'Ana Wyeth,writer,1663,1731,female\nBo Skene,politician,1621,1694,male\n';

    expect(refusalsOf(people)).toEqual([
      expect.stringContaining('a list of actors opens beside a table of ties'),
    ]);
  });
});

test('a column that looks like times is named where none is read as one', () => {
  const looks = 'looks like times and is not read as such';

  expect(openedFrom('from,to,spoken\nA,B,2014-03\nB,C,2015\n').reading.understood).toContain(
    `What stands in "spoken" ${looks}: it is one where whoever opens the file says so.`,
  );
  for (const text of ['from,to,spoken,year\nA,B,2014,2013\n', 'from,to,weight\nA,B,3\n']) {
    expect(openedFrom(text).reading.understood.join(' ')).not.toContain(looks);
  }
});

describe('numbers in a column of times', () => {
  test.each([
    ['seconds', '1289241912', '1299241942'],
    ['milliseconds', '1289241912000', '1299241942000'],
  ])('may count %s since 1970, which is told', (_unit, first, second) => {
    const { dataset, reading } = openedFrom(`source,target,time\n6,2,${first}\n6,5,${second}\n`);

    expect(dataset.claims.map(({ time }) => time.when.text)).toEqual(['2010-11-08', '2011-03-04']);
    expect(reading.stopsInWords).toBe(
      '5 months: November 2010, December 2010, January 2011, February 2011, March 2011',
    );
    expect(reading.understood.join(' ')).toContain(`"${first}" is read as 8 November 2010`);
  });

  test.each([
    ['201403141230', '201503141230'],
    ['2014031412', '2015031412'],
  ])('are days with an hour where they may be: %s', (first, second) => {
    const { reading } = openedFrom(`from,to,time\nA,B,${first}\nB,C,${second}\n`);

    expect(reading.stopsInWords).toBe('13 months: March 2014 to March 2015');
  });

  test('are read alike in the column of the days of documents', () => {
    const { dataset } = openedFrom(
      'from,to,year,quotation,document,published\nA,B,2014,Words,Letter,1394755200\n',
    );

    expect(dataset.sources[0]?.written?.when.text).toBe('2014-03-14');
  });

  test('count nothing where one of them has the digits of another time', () => {
    expect(guessed('source,target,time\n6,2,1289241912\n6,5,14\n')).toEqual(['source', 'target']);
  });
});

describe('columns without names that list statements', () => {
  test('are subject, relation, object and a time', () => {
    const { dataset } = openedFrom(
      ['Ada\tknows\tBo\t1926-##-##', 'Bo\tworksAt\tMill\t2008', 'Cy\tknows\tAda\t2010'].join('\n'),
    );

    expect(
      dataset.claims.map(({ from, to, relation, time }) =>
        [from, relation, to, time.when.text].join(' '),
      ),
    ).toEqual(['Ada knows Bo 1926', 'Bo worksAt Mill 2008', 'Cy knows Ada 2010']);
  });

  test('have a beginning and an end where there are two times', () => {
    const { dataset } = openedFrom(
      [
        'Ada\tknows\tBo\t1926-##-##\t1929-##-##',
        'Cy\tworksAt\tMill\t2008-##-##\t####-##-##',
        'Di\tplaysFor\tRiver\t1790-##-##\t1968-##-##',
      ].join('\n'),
    );

    expect(dataset.claims.map(({ time }) => time.when.text)).toEqual([
      '1926/1929',
      '2008/..',
      '1790/1968',
    ]);
  });

  test('count no time in numbers that are none', () => {
    const { dataset, reading } = openedFrom(
      '0\t0\t1\t132\n2\t1\t3\t32\n1\t2\t2\t239\n3\t0\t0\t24\n',
    );

    expect(dataset.actors.map(({ name }) => name)).toEqual(['0', '1', '2', '3']);
    expect(reading.relations).toEqual(['0', '1', '2']);
    expect(reading.understood.join(' ')).toContain(
      'Left unread, but for the words of the rows: "Column 4"',
    );
  });
});

describe('words of documents', () => {
  const WORDS = 'They met in the capital on Friday';
  const headed = (header: string, cell = WORDS) =>
    openedFrom(`from,to,${header}\nA,B,${cell}\nB,C,${cell}\n`);
  const told = (header: string, cell?: string) =>
    headed(header, cell).reading.understood.filter((sentence) =>
      /Quotation|quotation/.test(sentence),
    );

  test.each(['quoted', 'Quoted text', 'citation text', 'Excerpts', 'Zitat', 'Cita', '引文'])(
    'are the quotation, where their column says so: %s',
    (header) => {
      expect(headed(header).dataset.passages[0]?.exact).toBe(WORDS);
    },
  );

  test.each(['note', 'Bemerkung', 'remarks'])(
    'may stand in a column whose name does not say so, which is told with the way to choose it: %s',
    (header) => {
      expect(told(header)).toEqual([
        `"${header}" holds sentences and is not read as the quotation, for its name does not say that they are words of a document. They are where whoever opens the file chooses it as “Quotation”.`,
      ]);
    },
  );

  test('are none where a column that is called so holds no sentences, which is told', () => {
    expect(told('quoted', 'yes')).toEqual([
      '"quoted" is not read as the quotation: cells such as "yes" may be no words of a document. They are where whoever opens the file chooses it as “Quotation”.',
    ]);
  });

  test('are those of one column, which is told of another that is called so', () => {
    expect(told('quote,excerpt', `${WORDS},${WORDS}`)).toEqual([
      expect.stringContaining('quotation: "quote"'),
      '"excerpt" is not read as the quotation: that is "quote".',
    ]);
  });

  test('are not told of where no column holds any', () => {
    expect(told('ward', '7 a')).toEqual([]);
  });
});
