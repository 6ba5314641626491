import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { networkAt } from '../../../src/model/network.ts';
import { yearSpan } from '../../../src/model/time/day.ts';
import { yearOf } from '../../builder.ts';
import { mapped, openedFrom, PROVENANCE, refusalsOf, tableFrom } from '../opened-from.ts';

describe('the rows of a table', () => {
  test('are the passages of its claims, as they stand in the file', () => {
    const text = '\ufefffrom,to,year\r\nAcme,"Beta, Ltd.",2014\r\n\r\nBeta Ltd.,Gamma,2015\r\n';
    const { dataset } = openedFrom(text);

    expect(dataset.passages.map(({ exact }) => exact)).toEqual([
      'Acme,"Beta, Ltd.",2014',
      'Beta Ltd.,Gamma,2015',
    ]);
    for (const { exact, start, end } of dataset.passages) {
      expect(text.slice(start ?? -1, end ?? -1)).toBe(exact);
    }
  });

  test('are counted as a spreadsheet counts them, blank ones and line breaks in cells included', () => {
    const text = 'from,to\n"A\nB",C\n\nD,E,F\n';

    expect(refusalsOf(text)).toEqual([
      'In row 4: found 3 cells, expected 2, one for each column; a cell with a comma in it needs quotation marks.',
    ]);
  });

  test('are set apart by tabs, semicolons, bars or blanks as well', () => {
    for (const sign of ['\t', ';', '|', ' ']) {
      const { dataset } = openedFrom(['from,to', 'A,B', 'B,C'].join('\n').replaceAll(',', sign));

      expect(dataset.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    }
  });

  test('may hold quotation marks that mean nothing, where tabs set cells apart', () => {
    expect(openedFrom('from\tto\n"Big" Co\t5" Nails\n').dataset.actors[0]?.name).toBe('"Big" Co');
  });

  test.each([
    ['under a line that tells Excel the sign between cells', 'sep=;\nfrom;to\nA;B\nB;C\n'],
    ['with the ends of lines of an old Macintosh', 'from,to\rA,B\rB,C'],
    ['with the ends of lines mixed', 'from,to\r\nA,B\n"B",C\r\n'],
    ['under names that are used twice', 'from,to,from\nA,B,x\nB,C,y\n'],
    ['under names in other words', 'Exporter,Importer\nA,B\nB,C\n'],
    ['under names that nobody knows, by the actors in both', 'who,whom,how\nA,B,x\nB,C,y\nC,A,z\n'],
  ])('are read %s', (_, text) => {
    const { dataset } = openedFrom(text);

    expect(dataset.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  test('name their ends in columns of their own, where "from" and "to" are years', () => {
    const { dataset } = openedFrom('source,target,from,to\nA,B,2010,2012\n');

    expect(dataset.claims[0]?.time.when.text).toBe('2010/2012');
  });

  test.each([
    ['', 'no row with anything in it'],
    ['from,to\n', 'a row of names and nothing below it'],
    ['from\nA\n', 'one column only: "from"'],
    [`from,to${',x'.repeat(999)}\nA,B\n`, '1001 columns'],
    ['fr\0om,to\n', 'characters without a meaning (NUL), expected a text in UTF-8.'],
    ['from,to\n"A,B\n', 'quoted field unterminated'],
  ])('are missed in %j, which is told', (text, found) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(found)]);
  });

  test('without names above them are all ties', () => {
    const { dataset, reading } = openedFrom('1,2\n2,3\n3,1\n');

    expect(dataset.claims).toHaveLength(3);
    expect(reading.understood[1]).toContain('The first row was read as a tie');
  });

  test('with a quotation quote a document instead of the file', () => {
    const text =
      'from,to,quotation,document,speaker\nA,B,"They met.",The Times,Ann\nB,C,,The Times,\n';
    const { dataset } = openedFrom(text);
    const [first, second] = dataset.claims;

    expect(first?.passage).toMatchObject({ exact: 'They met.', start: null, end: null });
    expect(first?.source).toMatchObject({ title: 'The Times', sha256: null });
    expect(first?.speaker.name).toBe('Ann');
    expect(second?.passage.exact).toBe('B,C,,The Times,');
    expect(second?.source).toMatchObject({ title: 'partners.csv', sha256: PROVENANCE.sha256 });
  });
});

describe('a first line that begins with # or %', () => {
  test.each([
    ['#from,to,year\nA,B,2014\n', ['from', 'to', 'year']],
    ['# "from","to"\n# those who met\n\nA,B\n', ['from', 'to']],
    ['#wer,wen,wann\nA,B,2014\nB,C,2015\n', ['wer', 'wen', 'wann']],
    ['% share,from,to\n3,A,B\n', ['% share', 'from', 'to']],
    ['# FromNodeId ToNodeId\n1 2\n2 3\n', ['FromNodeId', 'ToNodeId']],
  ])('names the columns where it has as many cells: %j', (text, names) => {
    const table = tableFrom(text);

    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect(table.rows[0]?.number).toBe(text.split('\n').findIndex((line) => /^\w/.test(line)) + 1);
  });

  test.each([
    ['# Exported, by Ann\nfrom,to\nA,B\n', ['from', 'to']],
    ['# Exported, by Ann\nwho,whom\nA,B\n', ['who', 'whom']],
    ['# from, to, and more\nfrom,to\nA,B\n', ['from', 'to']],
    ['# Ann, 2014\nA,B\nB,C\nC,A\n', ['Column 1', 'Column 2']],
    ['% sym unweighted\n1 2\n2 3\n', ['Column 1', 'Column 2']],
  ])('is a comment otherwise, which is told: %j', (text, names) => {
    const table = tableFrom(text);

    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect(table.notes[0]).toBe('Lines of comment (# or %) above the rows are left unread: 1.');
  });

  test('may be one of millions', () => {
    const { columns } = tableFrom(`${'#\n'.repeat(5_000_000)}from,to\nA,B\n`);

    expect(columns.map(({ name }) => name)).toEqual(['from', 'to']);
  });

  test('is not all there is', () => {
    expect(refusalsOf('#a,#b\n#b,#c\n')).toEqual([
      'In the file: found nothing but lines of comment (# or %), expected a row for each tie.',
    ]);
  });
});

describe('a wide table', () => {
  test('is read by the cells that are there', () => {
    const text = `from,to${',x'.repeat(998)}\n${'A,B\n'.repeat(200_000)}`;
    const { columns } = tableFrom(text);

    expect(columns.map(({ filled }) => filled).slice(0, 3)).toEqual([200_000, 200_000, 0]);
    expect(columns.at(-1)?.name).toBe('x (998)');
  });
});

describe('the time of a row', () => {
  const stands = (text: string, year: number) => {
    const { dataset } = openedFrom(text);
    return [...networkAt(dataset, yearSpan(year)).ties.values()].map(({ state }) => state);
  };

  test('that gives none is all times up to the day of the file, and is inferred', () => {
    const { dataset } = openedFrom('from,to\nA,B\n');

    expect(dataset.snapshots).toMatchObject([{ id: 'undated', time: null }]);
    expect(dataset.claims[0]?.time).toMatchObject({
      when: { text: '../2024-05-12' },
      basis: 'inferred',
      reason: expect.stringContaining('The row gives no time'),
    });
    expect(stands('from,to\nA,B\n', 1990)).toEqual(['attested']);
  });

  test('with a beginning and no end goes on', () => {
    expect(openedFrom('from,to,start,end\nA,B,2014,\n').dataset.claims[0]?.time.when.text).toBe(
      '2014/..',
    );
  });

  test('after the day of the file is a forecast, which makes no tie', () => {
    const { dataset } = openedFrom('from,to,start,end\nA,B,2020,2030\nB,C,2026,2027\n');

    expect(dataset.claims.map(({ modality, time }) => [modality, time.when.text])).toEqual([
      ['fact', '2020/2024-05-12'],
      ['forecast', '2024-05-12/2030'],
      ['forecast', '2026/2027'],
    ]);
  });

  test('after the day of the file is left out where the reader wants that', () => {
    const reading = mapped('from,to,year\nA,B,2020\nB,C,2026\n', { later: 'left out' });

    expect(reading).toMatchObject({
      ok: true,
      claims: 1,
      leftOut: { rows: 1, problems: [{ record: 'row 3', field: 'year' }] },
    });
  });

  test.each(['', 'NA', 'null', '..', '9999-12-31', '0000-00-00'])('may be unknown: %j', (cell) => {
    const { dataset } = openedFrom(`from,to,start,end\nA,B,${cell},${cell}\n`);

    expect(dataset.claims[0]?.time.when.text).toBe('../2024-05-12');
  });

  test.each([
    ['2014', '2014'],
    ['2014-03', '2014-03'],
    ['2014.0', '2014'],
    ['14.3.2014', '2014-03-14'],
    ['3/14/2014', '2014-03-14'],
    ['14 March 2014', '2014-03-14'],
    ['Mar 14, 2014', '2014-03-14'],
    ['March 2014', '2014-03'],
    ['2014/03/14', '2014-03-14'],
    ['20140314', '2014-03-14'],
    ['2014-03-14T12:00:00Z', '2014-03-14'],
    ['2014-03-14 00:00:00', '2014-03-14'],
    ['2014/2015', '2014/2015'],
    ['4.4.2014', '2014-04-04'],
  ])('may be written %s', (cell, edtf) => {
    const { dataset } = openedFrom(`from,to,date\nA,B,"${cell}"\n`);

    expect(dataset.claims[0]?.time.when.text).toBe(edtf);
  });

  test.each([
    ['2023-02-30', 'which has no day 30 in that month'],
    ['31.4.2014', 'which has no day 31 in that month'],
    ['14.3.14', 'which has a year of two digits'],
    ['41712', 'which looks like the number of a day in a spreadsheet'],
    ['soon', 'which is not a date'],
  ])('cannot be %s', (cell, reason) => {
    const [sentence] = refusalsOf(`from,to,date\nA,B,2014\nB,C,2015\nC,D,"${cell}"\n`);

    expect(sentence).toContain(`In row 4, field "date": found "${cell}", ${reason}`);
  });

  test('may be several in one cell, each of which is a claim on the row', () => {
    const { dataset } = openedFrom('from,to,times\nA,B,2014; 2016/2018\n');

    expect(dataset.claims.map(({ time }) => time.when.text)).toEqual(['2014', '2016/2018']);
    expect(dataset.passages).toHaveLength(1);
  });

  test('cannot end before it begins', () => {
    expect(refusalsOf('from,to,start,end\nA,B,2015,2014\n')).toEqual([
      'In row 2, field "end": found "2015 to 2014", which ends before it begins, expected an end no earlier than the start.',
    ]);
  });

  test('has day and month in the order that other rows show', () => {
    const { dataset } = openedFrom('from,to,date\nA,B,3/4/2014\nB,C,14/3/2014\n');

    expect(dataset.claims[0]?.time.when.text).toBe('2014-04-03');
  });

  test('needs the reader to say that order where no row shows it', () => {
    const text = 'from,to,date\nA,B,3/4/2014\n';

    expect(refusalsOf(text)).toEqual([
      'In the file, field "date": found "3/4/2014", of which day and month may be either, expected dates as 2014-03-14, or a choice of what comes first, the day or the month.',
    ]);
    expect(openedFrom(text, { dayOrder: 'month first' }).dataset.claims[0]?.time.when.text).toBe(
      '2014-03-04',
    );
  });
});

describe('the years of a table', () => {
  test('are those in which something begins or ends, where they are few', () => {
    const { dataset } = openedFrom('from,to,start,end\nA,B,2010,2012\nB,C,2014,\n');

    expect(dataset.snapshots.map(yearOf)).toEqual([2010, 2012, 2014]);
  });

  test('are all of them, where they are many', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `A,B,${1960 + index}`);
    const { stops } = openedFrom(`from,to,year\n${rows.join('\n')}`).reading;

    expect(stops).toHaveLength(60);
    expect([stops[0], stops.at(-1)]).toEqual(['1960', '2019']);
  });

  test('are those that the reader chooses', () => {
    const { stops } = openedFrom('from,to\nA,B', { stops: ['2020', '2010', '2020'] }).reading;

    expect(stops).toEqual(['2010', '2020']);
  });
});

describe('rows that cannot be read', () => {
  const text = 'from,to\nA,B\nA,A\nB,\nB,C,D\n';

  test('refuse the file, each with its row and column', () => {
    expect(refusalsOf(text)).toEqual([
      'In row 5: found 3 cells, expected 2, one for each column; a cell with a comma in it needs quotation marks.',
    ]);
    expect(mapped(text)).toMatchObject({ ok: false, count: 1, readable: 1 });
  });

  test('are those with characters that are no text', () => {
    expect(refusalsOf('from,to\nA,B\u0007\n')).toEqual([
      'In row 2: found the control character U+0007, expected a row without it.',
    ]);
  });

  test('are left out and counted where the reader wants that', () => {
    const { dataset, reading } = openedFrom(text, { unreadable: 'leave out' });

    expect(reading).toMatchObject({ claims: 1, leftOut: { rows: 3 } });
    expect(dataset.actors.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(dataset.about[0]?.paragraphs).toContain('1 row cannot be read and is left out.');
  });

  test('are left out and counted by themselves where they are few', () => {
    const rows = Array.from({ length: 19 }, (_, index) => `A,B${index}`);
    const { reading } = openedFrom(['from,to', ...rows, 'B,C,D'].join('\n'));

    expect(reading).toMatchObject({ claims: 19, leftOut: { rows: 1 } });
    expect(reading.leftOut.problems).toMatchObject([{ record: 'row 21' }]);
    expect(reading.understood).toContain('1 row cannot be read and is left out.');
  });
});

describe('actors of a table', () => {
  test('have names that fit on the screen', () => {
    const { dataset } = openedFrom(`from,to,from name\n1,2,${'x'.repeat(301)}\n`);

    expect(dataset.actors[0]?.name).toBe(`${'x'.repeat(299)}…`);
    expect(refusalsOf(`from,to,type\n1,2,${'x'.repeat(301)}\n`)).toEqual([
      'In row 2, field "type": found 301 characters, expected at most 300.',
    ]);
  });

  test.each(['__proto__', 'constructor', '😀', '"', '人物', 'a,b', '*', '=1+1', '_', 'ﷺ'])(
    'may be called %s',
    (name) => {
      const { dataset } = openedFrom(`from\tto\n${name}\tB\n`);

      expect(dataset.actors.map((actor) => actor.name)).toEqual([name, 'B']);
    },
  );

  test('whose names make the same id are two all the same', () => {
    const { dataset } = openedFrom('from,to\nA B,A-B\nA.B,A/B\n');

    expect(new Set(dataset.actors.map(({ id }) => id)).size).toBe(4);
  });

  test('lose what cannot be seen in their names, which is told', () => {
    const { dataset, reading } = openedFrom('from,to\nA\u202eB\u202c,C\u2069\n');

    expect(dataset.actors.map(({ name }) => name)).toEqual(['A B', 'C']);
    expect(reading.understood.join(' ')).toContain('From 2 names of actors, characters were taken');
  });

  test('that differ in capital letters only are two, which is told', () => {
    expect(openedFrom('from,to\nAcme,B\nACME,B\n').reading.understood).toContainEqual(
      expect.stringContaining('"Acme" and "ACME" are two actors'),
    );
  });
});

describe('relations of a table', () => {
  test('without a word have a tenor of their own as others do', () => {
    const { dataset } = openedFrom('from,to,type\nA,B,ally\nB,C,\n', {
      tenors: [{ relation: 'Tie', tenor: 'conflictual' }],
    });

    expect(dataset.claims.map(({ tenor }) => tenor)).toEqual(['unstated', 'conflictual']);
  });

  test('have marks of one or two letters, each its own', () => {
    const types = ['trade', 'treaty', 'Trust', 'talks', 'tie', '条約', '😀'];
    const rows = types.map((type) => `A,B,${type}`);
    const marks = openedFrom(`from,to,type\n${rows.join('\n')}`).dataset.relationTypes.map(
      ({ mark }) => mark,
    );

    expect(new Set(marks).size).toBe(types.length);
    expect(marks.every((mark) => /^[\p{L}\p{N}]{1,2}$/u.test(mark))).toBe(true);
  });

  describe('that are too many to be told apart', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `A,B,kind ${index}`);
    const text = (header: string) => `from,to,${header}\n${[...rows, 'A,C,kind 29'].join('\n')}`;

    test('are the most frequent ones, and one kind for the others, whose ties say what they are', () => {
      const { dataset } = openedFrom(text('relationship'));

      const names = dataset.relationTypes.map(({ name }) => name);
      const idOf = (name: string) => dataset.relationTypes.find((each) => each.name === name)?.id;
      expect(names).toHaveLength(24);
      expect(names).toContain('kind 29');
      expect(names).toContain('kind 21');
      expect(names).toContain('Other kinds');
      const others = dataset.claims.filter(({ relation }) => relation === idOf('Other kinds'));
      expect(others.map(({ note }) => note)).toEqual(
        [22, 23, 24, 25, 26, 27, 28].map((number) => `The file calls it “kind ${number}”.`),
      );
      expect(dataset.claims.find(({ relation }) => relation === idOf('kind 3'))?.note).toBeNull();
    });

    test('are kinds where the reader says so, and not where each row has words of its own', () => {
      const columns = { ...guessMapping(tableFrom(text('type'))).columns, relation: 2 };

      expect(openedFrom(text('type')).dataset.relationTypes).toHaveLength(1);
      expect(openedFrom(text('type'), { columns }).dataset.relationTypes).toHaveLength(24);
    });
  });

  test('leave no time to a row that has none, where most rows have one', () => {
    const most = openedFrom('from,to,year\nA,B,2019\nB,C,2020\nA,C,NA\n');
    expect(most.reading).toMatchObject({ claims: 2, leftOut: { rows: 1 } });
    expect(most.reading.understood.at(-1)).toContain('1 row gives no time and is left out');

    const few = openedFrom('from,to,year\nA,B,2019\nB,C,NA\nA,C,\n');
    expect(few.reading).toMatchObject({ claims: 3, leftOut: { rows: 0 } });
  });

  test('may run from one actor to the other in some rows and not in others', () => {
    const { dataset } = openedFrom('Source,Target,Type\nA,B,Directed\nB,C,Undirected\n');

    expect(dataset.relationTypes.map(({ directed }) => directed)).toEqual([true, false]);
  });

  test('have the tenor of a column, else that which the reader gives them', () => {
    const signed = openedFrom('from,to,sign\nA,B,1\nB,C,-1\n').dataset;
    const text = 'from,to,type\nA,B,ally\nB,C,war\nC,D,trade\n';
    const chosen = openedFrom(text, {
      tenor: 'ambivalent',
      tenors: [{ relation: 'war', tenor: 'conflictual' }],
    }).dataset;

    expect(signed.claims.map(({ tenor }) => tenor)).toEqual(['cooperative', 'conflictual']);
    expect(chosen.claims.map(({ tenor }) => tenor)).toEqual([
      'ambivalent',
      'conflictual',
      'ambivalent',
    ]);
  });

  test('have no tenor where nobody says it', () => {
    expect(openedFrom('from,to\nA,B\n').dataset.claims[0]?.tenor).toBe('unstated');
  });
});
