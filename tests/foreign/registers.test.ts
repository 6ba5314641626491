/** Registers, panels and lists in the shapes of real ones; all names are made up. */
import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tiesIn } from './opened-from.ts';

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
