/** Registers, panels and lists in the shapes of real ones; all names are made up. */
import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../src/dataset/problem.ts';
import { datasetFrom } from '../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../src/foreign/mapping/guess-mapping.ts';
import { openedFrom, PROVENANCE, refusalsOf, tableFrom, tiesIn } from './opened-from.ts';

function understoodIn(text: string): string {
  return openedFrom(text).reading.understood.join(' ');
}

const ENDLESS = '../2024-05-12';

describe('a time and an end', () => {
  test.each([
    'Party A;Party B;date;end',
    'Party A;Party B;Signed;Terminated',
    'Party A;Party B;Entry into force;Expiry',
    'Party A;Party B;effective_date;expiry_date',
    'Party A;Party B;year_signed;end_year',
    'Person A;Person B;married;divorced',
    'Lender;Borrower;Date;Repaid',
    'Person;Organisation;From;To',
    'Person;Organisation;joined;left',
    'Staat A;Staat B;von;bis',
    'Pays A;Pays B;de;à',
    'Stato A;Stato B;dal;al',
    'País A;País B;desde;hasta',
    'Страна 1;Страна 2;с;по',
    '회사A;회사B;체결일;종료일',
    'from;to;from;to',
  ])('are a beginning and an end, also where ends are open: "%s"', (headers) => {
    const text = `${headers}\nAna;Bo;1990;1995\nBo;Cy;1991;present\nCy;Ana;1992;\n`;

    expect(tiesIn(text).join(' ')).toMatch(
      /Ana . Bo: Tie, 1990\/1995.* (?:Bo . Cy: Tie, 1991|Cy . Ana: Tie, 1992)\/\.\./,
    );
  });

  test('where the time lasts itself stays a time', () => {
    expect(tiesIn('from,to,date,end\nAna,Bo,1990/1992,1995\nBo,Ana,1991/1993,1999\n')).toEqual([
      'Ana → Bo: Tie, 1990/1992',
      'Bo → Ana: Tie, 1991/1993',
    ]);
  });
});

describe('ids that look like years', () => {
  test.each([
    [
      'source,target,year\n1001,1002,1990\n1002,1003,1991\n1003,1001,1992\n',
      '1001 → 1002: Tie, 1990',
    ],
    ['user_1,user_2,year\n1001,1002,1990\n1002,1003,1991\n', '1001 – 1002: Tie, 1990'],
    ['from,to\n1001,1002\n1003,1001\n', `1001 → 1002: Tie, ${ENDLESS}`],
    ['1001,1002\n1002,1003\n1003,1001\n', `1001 – 1002: Tie, ${ENDLESS}`],
    ['t,i,j\n140,1157,1232\n160,1157,1191\n180,1191,1232\n', '1157 – 1232: Tie, step 140'],
  ])('are the ends of ties where nothing else is: %j', (text, tie) => {
    expect(tiesIn(text)).toContain(tie);
  });

  test('are not found in a list of actors with the years of each', () => {
    expect(refusalsOf('name,from,to\nAna,1990,1995\nBo,1991,1993\n').join(' ')).toContain(
      'expected a column for either end of a tie',
    );
  });
});

describe('times and names of other countries', () => {
  test.each([
    ['Afsender;Modtager;Dato', '3. maj 1848', '1848-05-03'],
    ['Avsändare;Mottagare;Datum', '3 augusti 1848', '1848-08-03'],
    ['Nadawca;Odbiorca;Data', '12 maja 1830', '1830-05-12'],
    ['Afzender;Ontvanger;Datum', '5 mei 1822', '1822-05-05'],
    ['Gönderen;Alıcı;Tarih', '12 Mayıs 1930', '1930-05-12'],
    ['Αποστολέας;Παραλήπτης;Ημερομηνία', '12 Μαΐου 1830', '1830-05-12'],
    ['المرسل;المستلم;التاريخ', '1990', '1990'],
    ['author;recipient;date', 'mid-May 1914', '1914-05'],
    ['差出人;受取人;年月日', '1880年4月', '1880-04'],
    ['auteur;destinataire;quand', 'mi-octobre 1789', '1789-10'],
    ['Sender;Recipient;Date', '17 Maii 1714', '1714-05-17'],
    ['Käufer;Verkäufer;Quartal', '3. Quartal 2021', '2021-07/2021-09'],
    ['reporter;partner;period', '2024M01', '2024-01'],
    ['caller;callee;start', '2014-01-05 10:00', '2014-01-05/..'],
  ])('open with their direction: "%s" and "%s"', (headers, cell, time) => {
    const [tie = ''] = tiesIn(`${headers}\nAna;Bo;${cell}\nAna;Bo;${cell}\n`);

    expect(tie).toMatch(/^(?:Ana → Bo|Bo → Ana): Tie, /);
    expect(tie).toContain(`${time} and ${time}`);
  });

  test.each([
    'unbekannt',
    'inconnue',
    'desconocido',
    'неизвестно',
    '不明',
    '미상',
    '(unknown)',
    '??',
  ])('leave out whom nobody knows, and say so: "%s"', (name) => {
    const text = `from,to,year\nAna,Bo,1990\n${name},Ana,1991\n`;

    expect(tiesIn(text)).toEqual(['Ana → Bo: Tie, 1990']);
    expect(understoodIn(text)).toContain('1 row names nobody at one end and is left out.');
  });

  test('are several where years are set apart by commas', () => {
    expect(tiesIn('a,b,years\nAna,Bo,"1990, 1992, 1995"\nBo,Cy,1991\n')).toEqual([
      'Ana – Bo: Tie, 1990 and 1992 and 1995',
      'Bo – Cy: Tie, 1991',
    ]);
  });
});

describe('a column of times that is not read', () => {
  test.each([
    ['month', 'Jan-24', 'is called like a time and is not read: "Jan-24" has no year'],
    ['FY', 'FY2018', 'is called like a time and is not read: "FY2018" is a fiscal year'],
    ['time', '09:15:00', 'is called like a time and is not read: "09:15:00" is a time of day'],
  ])('is told with what stands in it: "%s"', (header, cell, told) => {
    expect(understoodIn(`from,to,${header}\nAna,Bo,${cell}\nBo,Ana,${cell}\n`)).toContain(
      `"${header}" ${told}`,
    );
  });

  test('is told where years head columns of their own', () => {
    expect(
      understoodIn('country1,country2,1990,1991\nNorvia,Sudmark,1,0\nNorvia,Ostria,0,1\n'),
    ).toContain('The columns "1990", "1991" are called like one time each, and what stands');
  });

  test('is told where rounds of a survey head columns of their own', () => {
    expect(understoodIn('ego,alter,w1,w2\nA,B,1,0\nA,C,0,1\n')).toContain(
      'The columns "w1", "w2" are called like one time each',
    );
  });

  test('is told where nothing heads its seconds since 1970', () => {
    expect(understoodIn('7,1,10,1407470400\n1,3,-10,1369713600\n3,7,10,1350014400\n')).toContain(
      'What stands in "Column 4" looks like times and is not read as such',
    );
  });

  test('is told beside one that is read', () => {
    const text =
      'Party A;Party B;Signed;Entry into force;Terminated\nAna;Bo;1990-01-01;1990-06-01;1995-01-01\nBo;Ana;1991-01-01;1991-02-01;\n';

    expect(understoodIn(text)).toContain('"Entry into force" holds times as well, and is not read');
  });
});

describe('the first row of a table without names of columns', () => {
  test('is a tie like the others, also where its kind could head a column', () => {
    expect(
      tiesIn('Norvia,Sudmark,alliance\nSudmark,Ostria,alliance\nOstria,Norvia,war\n'),
    ).toHaveLength(3);
  });

  test('is a tie where a kind is called like one end of a tie', () => {
    expect(tiesIn('Ana,Bo,teacher\nBo,Cy,friend\nCy,Ana,friend\n')).toHaveLength(3);
  });
});

describe('a matrix of marks', () => {
  test.each([
    ['of ones and noughts', ',Chess,Tea,Choir\nAna,1,0,0\nBo,0,1,1\nCy,0,1,0\n'],
    ['of crosses', ';Chess;Tea;Choir\nAna;x;;\nBo;;x;x\nCy;;x;\n'],
    ['as R writes it', '"Chess" "Tea" "Choir"\n"Ana" 1 0 0\n"Bo" 0 1 1\n"Cy" 0 1 0\n'],
  ])('of persons and clubs is their ties: %s', (_, text) => {
    expect(tiesIn(text)).toEqual([
      `Ana – Chess: Tie, ${ENDLESS}`,
      `Bo – Choir: Tie, ${ENDLESS}`,
      `Bo – Tea: Tie, ${ENDLESS}`,
      `Cy – Tea: Tie, ${ENDLESS}`,
    ]);
    expect(understoodIn(text)).toContain('It is a matrix of 3 rows and 3 columns');
  });

  test('of the same actors may be of crosses', () => {
    expect(tiesIn(',Ana,Bo,Cy\nAna,,x,\nBo,x,,x\nCy,,x,\n')).toEqual([
      `Ana – Bo: Tie, ${ENDLESS}`,
      `Bo – Cy: Tie, ${ENDLESS}`,
    ]);
  });

  test('that says whether something is so of each is no matrix, and its columns are no ends', () => {
    expect(
      refusalsOf('person;active;retired;age\nAna;1;0;1.5\nBo;0;1;2.5\nCy;1;1;3.5\n').join(' '),
    ).toContain('expected a column for either end of a tie');
  });
});

describe('a list of edges', () => {
  test('of SNAP has its names in the last line of comment', () => {
    const text =
      '# Directed signed network\n# Nodes: 4 Edges: 3\n# FromNodeId\tToNodeId\tSign\n0\t1\t1\n0\t2\t-1\n1\t3\t1\n';

    expect(tiesIn(text)).toContain(`0 → 1: Tie, ${ENDLESS}`);
    expect(understoodIn(text)).toContain(
      'The line of comment in row 3 was read as the names of the columns.',
    );
  });

  test('of SNAP that says to be undirected has no directions', () => {
    expect(tiesIn('# Undirected graph\n# FromNodeId\tToNodeId\n0\t1\n0\t2\n1\t2\n')).toContain(
      `0 – 1: Tie, ${ENDLESS}`,
    );
  });

  test.each([
    ['tabs', 'from\tto\tyear\n1\tAna Roth\tBo\t1990\n2\tBo\tCy\t1991\n'],
    ['commas', '"from","to","year"\n"1","Ana Roth","Bo",1990\n"2","Bo","Cy",1991\n'],
    ['blanks', '"from" "to" "year"\n"1" "Ana Roth" "Bo" 1990\n"2" "Bo" "Cy" 1991\n'],
  ])('of R with names of rows set apart by %s opens, and says so', (_, text) => {
    expect(tiesIn(text)).toEqual(['Ana Roth → Bo: Tie, 1990', 'Bo → Cy: Tie, 1991']);
    expect(understoodIn(text)).toContain('read as the name of its row, as R writes them');
  });

  test('of NetworkX with braces is refused with the way', () => {
    expect(
      refusalsOf("Ana Bo {'weight': 3, 'year': 1990}\nBo Cy {'weight': 1}\n").join(' '),
    ).toContain('found a list of edges of NetworkX');
  });

  test('of Wikidata has the labels beside its addresses as names', () => {
    const at = (id: number) => `http://www.wikidata.org/entity/Q${id}`;
    const text = `person,personLabel,spouse,spouseLabel,start\n${at(1)},Ana,${at(2)},Bo,1901\n${at(2)},Bo,${at(3)},Cy,1911\n`;

    expect(tiesIn(text)).toEqual(['Ana → Bo: Tie, 1901/..', 'Bo → Cy: Tie, 1911/..']);
  });
});

describe('several names in a cell', () => {
  test.each([' & ', ' and ', ' und ', ' et ', ' y ', ' и ', ' / '] as const)(
    'are told where they may be one, and taken apart where whoever opens says so: "%s"',
    (separator) => {
      const text = `from,to,year\nAna,Bo${separator}Cy,1801\nBo,Ana,1802\n`;

      expect(understoodIn(text)).toContain(`1 row has “${separator.trim()}” in a name`);
      expect(openedFrom(text, { several: separator }).reading.ties).toBe(3);
      expect(openedFrom(text).reading.ties).toBe(2);
    },
  );
});

test('a firm of several is one', () => {
  const text = 'from,to,year\nHof & Co.,Grosse & Söhne,1801\nBey and Sons,Hof & Co.,1802\n';

  expect(understoodIn(text)).not.toContain('in a name');
  expect(openedFrom(text, { several: ' & ' }).reading.actors).toBe(3);
});

describe('more kinds than can be told apart', () => {
  test('are told to be one', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `A${index},B${index},kind ${index}`);

    expect(understoodIn(`from,to,relation\n${rows.join('\n')}\n`)).toContain(
      'Of 30 kinds of relation the 23 most frequent are kinds of their own, and the rest are "Other kinds"',
    );
  });
});

test('years above what was of some in each are no ends', () => {
  expect(refusalsOf('country,1990,1991\nNorvia,1,0\nSudmark,0,1\n').join(' ')).toContain(
    'found the columns "country", "1990", "1991"',
  );
});

describe('a file of another kind', () => {
  test.each([
    ['<http://ex.org/a> <http://ex.org/knows> <http://ex.org/b> .\n', 'linked data'],
    ['@prefix ex: <http://ex.org/> .\nex:a ex:knows ex:b .\n', 'linked data'],
    ["CREATE (a:Person {name:'Ana'})-[:KNOWS]->(b);\n", 'a script for Neo4j (Cypher)'],
    ['graph TD\nA-->B\n', 'a diagram of Mermaid'],
  ])('is refused with its name: %j', (text, found) => {
    expect(refusalsOf(text).join(' ')).toContain(`found ${found}`);
  });
});

test('names of columns that nobody knows may be garbled, where the encoding was supposed', () => {
  const table = { ...tableFrom('Óñëîâ,Ñòðîê,Ãîä\nÀ,Á,1990\n'), notes: ['Read as Windows-1252.'] };
  const made = datasetFrom(table, guessMapping(table), PROVENANCE);

  expect(made.ok ? '' : made.problems.map(problemInWords).join(' ')).toContain(
    'the file is in another encoding: choose it, or save the file as UTF-8',
  );
});

test('attitudes in words are tenors', () => {
  const { dataset } = openedFrom(
    'Land 1;Land 2;Jahr;Haltung\nA;B;1901;freundlich\nB;C;1902;feindlich\n',
  );

  expect(dataset.claims.map(({ tenor }) => tenor)).toEqual(['cooperative', 'conflictual']);
});
