import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../src/dataset/problem.ts';
import { knownBinary } from '../../src/dataset/signatures.ts';
import { readForeign } from '../../src/foreign/foreign.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a file that is no text', () => {
  test.each([
    ['a session of Cytoscape', 'CytoscapeSession-2024/session.xml'],
    ['a session of Cytoscape', 'apps/x.cysession'],
    ['a project of Gephi', 'Workspace_0_xml'],
    ['a project of Gephi', 'Project_xml'],
    ['a document of Numbers, Pages or Keynote', 'Index/Document.iwa'],
    ['a LibreOffice document', 'mimetypeapplication/vnd.oasis.opendocument.text'],
  ])('is called %s by a name within, first or last, and not to be unpacked', (name, within) => {
    for (const text of [`PK\x03\x04${within}`, `PK\x03\x04${'x'.repeat(9000)}${within}`]) {
      const known = knownBinary(bytesOf(text));
      expect(known?.name).toBe(name);
      expect(known?.advice).not.toContain('unpack');
    }
  });

  test.each([
    ['a file of SPSS', '$FL2@(#) SPSS DATA FILE'],
    ['a file of Stata', '<stata_dta><header>'],
  ])('is called %s, with the way to a table', (name, text) => {
    expect(knownBinary(bytesOf(text))).toMatchObject({
      name,
      advice: expect.stringContaining('CSV'),
    });
  });
});

describe('a text of a kind that is not read', () => {
  test.each([
    ['NetDraw', '*node data\nID name\n1 Ann\n*tie data\nfrom to\n1 2\n'],
    ['OmniGraffle', '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x" "y"><plist></plist>'],
  ])('is said to be of %s, with what to save instead', (program, text) => {
    const reading = readForeign(text, 'file');
    const [problem] = reading.ok ? [] : reading.problems;

    expect(problem && problemInWords(problem)).toContain(program);
    expect(problem && problemInWords(problem)).toMatch(/table/);
  });
});
