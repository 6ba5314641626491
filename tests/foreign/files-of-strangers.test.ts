/** Small files as strangers have them, in the shapes of many programs and languages; all names are made up. */
import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tiesIn } from './opened-from.ts';

function understoodIn(text: string): string {
  return openedFrom(text).reading.understood.join(' ');
}

const ENDLESS = '../2024-05-12';

/** Rows of a table with the columns of a language: ends, a time, and a kind where it has one. */
type Headers = readonly [language: string, headers: string, dates: readonly string[], tie: string];

describe('a table with headers in another language than English', () => {
  const ARROWS: readonly Headers[] = [
    [
      'German',
      'Absender;Empfänger;Briefdatum;Art der Beziehung',
      ['3. Mai 1871', '12. Juni 1872'],
      '1871-05-03',
    ],
    ['German', 'Verkäufer;Käufer;Vertragsjahr;Beziehung', ['1901', '1902'], '1901'],
    ['German without umlauts', 'Absender;Empfanger;Jahr;Beziehungstyp', ['1901', '1902'], '1901'],
    [
      'French',
      'Expéditeur;Destinataire;Date d’envoi;Type de lien',
      ['12 mars 1789', '1er janvier 1791'],
      '1789-03-12',
    ],
    ['French', 'Émetteur;Récepteur;Année;Nature du lien', ['1999', '2000'], '1999'],
    ['French without accents', 'Expediteur;Destinataire;Annee;Lien', ['1999', '2000'], '1999'],
    ['French', 'pays exportateur;pays importateur;période;relation', ['2010', '2011'], '2010'],
    [
      'Spanish',
      'Remitente;Destinatario;Fecha de la carta;Tipo de relación',
      ['12 de marzo de 1820', '5 de enero de 1821'],
      '1820-03-12',
    ],
    ['Spanish', 'Origen;Destino;Año;Vínculo', ['1990', '1991'], '1990'],
    [
      'Russian',
      'Отправитель;Получатель;Дата письма;Тип связи',
      ['12 марта 1850', '1 мая 1851'],
      '1850-03-12',
    ],
    ['Russian', 'Кто;Кому;Когда;Отношение', ['2001', '2002'], '2001'],
    ['Chinese', '发件人;收件人;日期;关系类型', ['1950年3月12日', '1951年5月'], '1950-03-12'],
    ['Chinese', '寄信人;收信人;年份;關係類型', ['1910', '1911'], '1910'],
    ['Japanese', '差出人;宛先;日付;関係の種類', ['1950年3月12日', '1951年5月'], '1950-03-12'],
    ['Japanese', '送り主;受取人;年;関係', ['1950', '1951'], '1950'],
    [
      'Korean',
      '보낸 사람;받는 사람;편지 날짜;관계 유형',
      ['1950년 3월 12일', '1951년 5월'],
      '1950-03-12',
    ],
    ['Korean', '수출국;수입국;연도;관계', ['1990', '1991'], '1990'],
  ];

  test.each(ARROWS)('in %s opens: "%s"', (_, headers, [first, second], time) => {
    const text = `${headers}\nAna;Bo;${first};k\nBo;Cy;${second};k\n`;

    expect(tiesIn(text)[0]).toBe(`Ana → Bo: k, ${time}`);
    expect(understoodIn(text)).not.toContain('guessed');
  });

  test.each([
    ['German', 'Akteur 1;Akteur 2;Beginn;Enddatum'],
    ['German', 'Person A;Person B;Beginn der Ehe;Ende der Ehe'],
    ['French', 'Acteur 1;Acteur 2;Date de début;Date de fin'],
    ['Spanish', 'País 1;País 2;Fecha de inicio;Fecha de fin'],
    ['Russian', 'Сторона 1;Сторона 2;Дата начала;Дата окончания'],
    ['Russian', 'Сторона А;Сторона Б;Начало;Конец'],
    ['Chinese', '甲方;乙方;开始日期;结束日期'],
    ['Japanese', '国A;国B;開始年;終了年'],
    ['Korean', '국가1;국가2;시작 연도;종료 연도'],
    ['English', 'member_state_1;member_state_2;treaty start;treaty end'],
  ])('in %s opens with equal ends, beginning and end: "%s"', (_, headers) => {
    expect(tiesIn(`${headers}\nAna;Bo;1901;1914\nBo;Cy;1903;1920\n`)).toEqual([
      'Ana – Bo: Tie, 1901/1914',
      'Bo – Cy: Tie, 1903/1920',
    ]);
  });

  test.each([
    'spouse 1;spouse 2;date of birth',
    'spouse 1;spouse 2;Geburtsdatum',
    'spouse 1;spouse 2;année de naissance',
    'spouse 1;spouse 2;дата рождения',
    'spouse 1;spouse 2;出生日期',
    'spouse 1;spouse 2;founded_year',
    'spouse 1;spouse 2;last updated date',
  ])('has no time where its dates are of something else: "%s"', (headers) => {
    expect(tiesIn(`${headers}\nAna;Bo;1901\nBo;Ana;1903\n`)).toEqual([
      `Ana – Bo: Tie, ${ENDLESS} and ${ENDLESS}`,
    ]);
  });

  test.each([
    ['three of a kind, which list something', 'author 1,author 2,author 3\nA,B,C\nD,E,F\n'],
    ['numbers of questions', 'q1,q2,year\nyes,no,1990\nno,maybe,1991\n'],
    ['remarks', 'remark 1,remark 2,year\nIt was so.,It was not.,1990\nYes.,No.,1991\n'],
  ])('is not read as ties between %s', (_, text) => {
    expect(refusalsOf(text).join(' ')).toContain('expected a column for either end of a tie');
  });
});

describe('a table of a program', () => {
  const GEPHI = 'Source,Target,Type,Id,Label,Interval,Weight\n';

  test('of Gephi with intervals opens with all of them, as claims on the words of one row', () => {
    const text = `${GEPHI}a,b,Directed,0,,"<[1990.0, 1995.0]>",1.0\nb,c,Directed,1,,"<[1991.0, 1992.0]; [1994.0, Infinity]>",2.0\n`;

    expect(tiesIn(text)).toEqual(['a → b: Tie, 1990/1995', 'b → c: Tie, 1991/1992 and 1994/..']);
    expect(openedFrom(text).file.passages).toHaveLength(2);
    expect(understoodIn(text)).toContain('In "Interval" Gephi wrote stretches of time');
  });

  test('of Gephi with days, and with ends that are open, opens with them', () => {
    expect(
      tiesIn(
        `${GEPHI}a,b,Undirected,0,,"<[2010-01-01, 2011-06-30)>",1\nb,c,Undirected,1,,<empty>,1\n`,
      ),
    ).toEqual(['a – b: Tie, 2010-01-01/2011-06-30', `b – c: Tie, ${ENDLESS}`]);
  });

  test.each([
    ['timeset', '"<[1990.0, 1995.0, 1996.0]>"'],
    ['Timestamp', '"<[1990.0, 1995.0]>"'],
    ['timeset', '<[1990.0]>'],
  ])('of Gephi with moments in "%s" opens with them: %s', (header, cell) => {
    const text = `Source;Target;${header}\na;b;${cell}\nb;c;<[1991.0]>\n`;

    expect(tiesIn(text)[0]).toMatch(/^a → b: Tie, 1990(?: and 1995)?(?: and 1996)?$/);
    expect(tiesIn(text)[1]).toBe('b → c: Tie, 1991');
    expect(understoodIn(text)).toContain('Gephi wrote moments');
  });

  test('of Gephi with steps of no calendar has stops of them', () => {
    expect(
      understoodIn(`${GEPHI}a,b,Directed,0,,"<[0.0, 1.0]>",1\nb,c,Directed,1,,"<[1.0, 4.0]>",1\n`),
    ).toContain('Times in "start" and "end" are read as steps 0 to 4, not as years.');
  });

  test('of Cytoscape names its ends in the names of its edges', () => {
    const text =
      '"SUID","interaction","name","shared interaction","year"\n"61","owns","Ana (Roth) (owns) Bo","owns","1999"\n"62","owns","Bo (owns) Cy","owns","2000"\n';

    expect(tiesIn(text)).toEqual(['Ana (Roth) → Bo: owns, 1999', 'Bo → Cy: owns, 2000']);
  });

  test('of a query in Neo4j opens by the names behind the points', () => {
    expect(tiesIn('a.name,type(r),b.name,r.year\nAna,KNOWS,Bo,1999\nBo,LIKES,Cy,2001\n')).toEqual([
      'Ana – Bo: KNOWS, 1999',
      'Bo – Cy: LIKES, 2001',
    ]);
  });

  test('of Kumu opens with types and directions', () => {
    expect(
      tiesIn(
        'From,To,Direction,Label,Type,Tags\nAna,Bo,directed,,Works at,\nBo,Cy,mutual,,Partner,\n',
      ),
    ).toEqual([`Ana → Bo: Works at, ${ENDLESS}`, `Bo – Cy: Partner, ${ENDLESS}`]);
  });

  test('of statements by numbers has its relation between its ends', () => {
    expect(tiesIn('0\t0\t1\t132\n2\t1\t3\t32\n4\t2\t5\t239\n6\t3\t7\t132\n1\t1\t4\t15\n')).toEqual([
      `0 → 1: 0, ${ENDLESS}`,
      `1 → 4: 1, ${ENDLESS}`,
      `2 → 3: 1, ${ENDLESS}`,
      `4 → 5: 2, ${ENDLESS}`,
      `6 → 7: 3, ${ENDLESS}`,
    ]);
  });
});

describe('a table however it is set', () => {
  const EXPECTED = ['Ana → Bo: Tie, 2001', 'Bo → Cy: Tie, 2002'];

  test.each([
    [
      'with a byte order mark and ends of lines of Windows',
      '\ufefffrom,to,date\r\nAna,Bo,2001\r\n\r\nBo,Cy,2002\r\n',
    ],
    ['with ends of lines of old Macs', 'from,to,date\rAna,Bo,2001\rBo,Cy,2002\r'],
    ['with semicolons', 'from;to;date\nAna;Bo;2001\nBo;Cy;2002\n'],
    ['with tabs', 'from\tto\tdate\nAna\tBo\t2001\nBo\tCy\t2002\n'],
    ['with bars', 'from|to|date\nAna|Bo|2001\nBo|Cy|2002\n'],
    ['with a line for Excel', 'sep=;\nfrom;to;date\nAna;Bo;2001\nBo;Cy;2002\n'],
    ['with a sign behind the last cell', 'from;to;date;\nAna;Bo;2001;\nBo;Cy;2002;\n'],
    ['with blank lines', '\n\nfrom,to,date\n\nAna,Bo,2001\n\n\nBo,Cy,2002\n\n'],
    ['with all in quotation marks', '"from","to","date"\n"Ana","Bo","2001"\n"Bo","Cy","2002"\n'],
    ['in capitals', 'FROM,TO,DATE\nAna,Bo,2001\nBo,Cy,2002\n'],
    ['with decimal commas beside', 'from;to;date;weight\nAna;Bo;2001;1,5\nBo;Cy;2002;2,75\n'],
    ['with a header used twice', 'from,to,date,date\nAna,Bo,2001,x\nBo,Cy,2002,y\n'],
    ['with rows that break off', 'from,to,date,note\nAna,Bo,2001\nBo,Cy,2002\n'],
  ])('%s opens', (_, text) => {
    expect(tiesIn(text)).toEqual(EXPECTED);
  });

  test.each([
    ['one column', 'name\nAna\nBo\n', 'one column only: "name"'],
    ['names of columns alone', 'from,to,year\n', 'a row of names and nothing below it'],
    [
      'two columns of one name',
      'name,name,year\nAna,Bo,2001\nBo,Cy,2002\n',
      '"name", "name (2)", "year"',
    ],
    [
      'a cell that is a book',
      `from,to,text\nAna,Bo,${'x'.repeat(200_000)}\nBo,Cy,y\n`,
      'row 2: found 200007 characters',
    ],
  ])('of %s is refused with what was found', (_, text, found) => {
    expect(refusalsOf(text).join(' ')).toContain(found);
  });
});

describe('a graph of a kind that is not read', () => {
  test.each([
    [
      'GUESS',
      'nodedef>name VARCHAR\na\nedgedef>node1 VARCHAR,node2 VARCHAR\na,b\n',
      'a graph of GUESS (GDF), expected the same exported as GEXF or GraphML',
    ],
    [
      'Matrix Market',
      '%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 2\n',
      'a matrix of Matrix Market (.mtx), expected a table',
    ],
    [
      'the Trivial Graph Format',
      '1 Ana\n2 Bo Ro\n3\n#\n1 2 knows\n',
      'a graph in the Trivial Graph Format (TGF), expected the same saved as GraphML or GML',
    ],
    [
      'UCINET',
      'DL n=3 format=edgelist1\nlabels:\nA,B,C\ndata:\n1 2\n',
      'a network of UCINET (DL), expected the same saved for Pajek',
    ],
  ])('of %s is refused with its name and the way', (_, text, sentence) => {
    expect(refusalsOf(text).join(' ')).toContain(sentence);
  });
});

describe('a graph with time', () => {
  const NODES =
    '<nodes><node id="a" label="Ana"/><node id="b" label="Bo"/><node id="c" label="Cy"/></nodes>';
  const gexf = (edges: string, attributes: string, declared = '') =>
    `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed" ${attributes}>${declared}${NODES}<edges>${edges}</edges></graph></gexf>`;

  test.each([
    ['years as fractions', 'timeformat="double"', 'start="1990.0" end="1995.0"', '1990/1995'],
    ['years as whole numbers', 'timeformat="integer"', 'start="1990" end="1995"', '1990/1995'],
    ['a beginning alone', 'timeformat="date"', 'start="1990-05-01"', '1990-05-01/..'],
    ['days', 'timeformat="date"', 'start="1990-05-01" end="1991-01-01"', '1990-05-01/1991-01-01'],
    [
      'hours',
      'timeformat="dateTime"',
      'start="2009-03-01T10:00:00.000Z" end="2009-03-01T11:00:00Z"',
      '2009-03-01',
    ],
    [
      'a list of moments',
      'timerepresentation="timestamp"',
      'timestamps="&lt;[1990.0, 1992.0]&gt;"',
      '1990 and 1992',
    ],
    [
      'a list of stretches',
      'timeformat="date"',
      'intervals="&lt;[1990-01-01, 1992-05-01]; [1995-01-01, 1996-01-01]&gt;"',
      '1990-01-01/1992-05-01 and 1995-01-01/1996-01-01',
    ],
    ['a slice', 'mode="slice" timestamp="1999"', '', '1999'],
  ])('as %s opens with it', (_, graph, edge, time) => {
    expect(tiesIn(gexf(`<edge source="a" target="b" ${edge}/>`, graph))).toEqual([
      `Ana → Bo: Tie, ${time}`,
    ]);
  });

  const DYNAMIC =
    '<attributes class="edge" mode="dynamic"><attribute id="w" title="weight" type="float"/></attributes>';
  const VALUES =
    '<attvalues><attvalue for="w" value="1" start="2009-01-01" end="2010-01-01"/><attvalue for="w" value="2" start="2011-01-01" end="2012-01-01"/></attvalues>';

  test('of the values of its edges opens with it, and says so', () => {
    const text = gexf(
      `<edge source="a" target="b">${VALUES}</edge><edge source="b" target="c" start="2001-01-01" end="2002-01-01">${VALUES}</edge>`,
      '',
      DYNAMIC,
    );

    expect(tiesIn(text)).toEqual([
      'Ana → Bo: Tie, 2009-01-01/2010-01-01 and 2011-01-01/2012-01-01',
      'Bo → Cy: Tie, 2001-01-01/2002-01-01',
    ]);
    expect(understoodIn(text)).toContain(
      'Edges that give no time of their own were read as standing when their values do: 1. Times of single values are left unread (2, such as "2009-01-01")',
    );
  });
});
