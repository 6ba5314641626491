import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decoded, MOST_BYTES, unpacked } from '../../src/dataset/decode.ts';
import type { Encoding } from '../../src/dataset/encodings.ts';
import { problemInWords } from '../../src/dataset/problem.ts';

const JSON_TEXT = '{"title": "Beziehungen in 東アジア 😀"}';

const AS_UTF8 = 'expected text in UTF-8: open it in an editor and save it as UTF-8.';

function bytesOf(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** The bytes of a text in UTF-8, in which each character up to ÿ may also be a bare byte. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return bytes;
}

/** The text, or the sentence of the refusal. */
async function outcome(bytes: Uint8Array, asked: Encoding | null = null): Promise<string> {
  const unpacking = await unpacked(bytes);
  const decoding = unpacking.ok ? decoded(unpacking.bytes, asked) : unpacking;
  return decoding.ok ? decoding.text : problemInWords(decoding.problem);
}

/** What is told of the encoding of a text; null where that is no matter of judgement. */
function toldOf(bytes: Uint8Array): string | null {
  const decoding = decoded(bytes);
  return decoding.ok ? decoding.told : problemInWords(decoding.problem);
}

const TABLE_WITHIN = 'copy its table of ties, where it has one, into a spreadsheet and open that';

describe('a file is read as text', () => {
  test.each<[string, Uint8Array]>([
    ['in UTF-8', utf8(JSON_TEXT)],
    ['in UTF-8 with its mark', utf8(`\ufeff${JSON_TEXT}`)],
    ['in UTF-16, low byte first', utf16(`\ufeff${JSON_TEXT}`, true)],
    ['in UTF-16 without its mark, low byte first', utf16(JSON_TEXT, true)],
    ['in UTF-16 without its mark, high byte first', utf16(JSON_TEXT, false)],
    ['in UTF-16, high byte first', utf16(`\ufeff${JSON_TEXT}`, false)],
    ['packed with gzip', Uint8Array.from(gzipSync(JSON_TEXT))],
    ['in UTF-16 packed with gzip', Uint8Array.from(gzipSync(utf16(`\ufeff${JSON_TEXT}`, true)))],
  ])('%s', async (_how, bytes) => {
    expect(await outcome(bytes)).toBe(JSON_TEXT);
  });

  test.each([
    'a,b\n1,2\n',
    '<?xml version="1.0"?><gexf></gexf>',
    '<graphml/>',
    '<headline>No page</headline>',
    'The sign � stands for itself.',
    'PK is no archive',
    'ab',
  ])('whatever it holds: %j', async (text) => {
    expect(await outcome(utf8(text))).toBe(text);
  });
});

describe('a table that is no UTF-8', () => {
  const WESTERN = 'Read as Windows-1252 (Western Europe), because it is no UTF-8.';

  test('is read as Excel writes it in Western Europe, which is told', async () => {
    const bytes = latin('von;nach\r\nM\xfcller, K\xf6ln;Gr\xf6\xdfe & S\xf6hne \x80\r\n');

    expect(await outcome(bytes)).toBe('von;nach\r\nMüller, Köln;Größe & Söhne €\r\n');
    expect(toldOf(bytes)).toBe(WESTERN);
  });

  test('is told to be a poor guess where its letters stand side by side', () => {
    // "от,кому" and "Иван,Анна" in Windows-1251.
    const bytes = latin('\xee\xf2,\xea\xee\xec\xf3\n\xc8\xe2\xe0\xed,\xc0\xed\xed\xe0\n');

    expect(toldOf(bytes)).toMatch(/^Read as Windows-1252 .+\. That may be wrong: /);
  });

  test.each<[Encoding, string, string]>([
    ['windows-1251', '\xc8\xe2\xe0\xed', 'Иван'],
    ['koi8-r', '\xe9\xd7\xc1\xce', 'Иван'],
    ['windows-1250', '\x8ai\x9aka', 'Šiška'],
    ['macintosh', 'M\x9fller', 'Müller'],
    ['shift_jis', '\x93\x8c\x8b\x9e', '東京'],
    ['gb18030', '\xb1\xb1\xbe\xa9', '北京'],
    ['euc-kr', '\xbc\xad\xbf\xef', '서울'],
    ['big5', '\xa5x\xa5_', '台北'],
  ])('is read in the encoding that its reader chooses: %s', async (encoding, bytes, text) => {
    expect(await outcome(latin(`a,b\n${bytes},x`), encoding)).toBe(`a,b\n${text},x`);
  });

  test('is refused in an encoding that it cannot be in', async () => {
    expect(await outcome(latin('a,\x93'), 'shift_jis')).toBe(
      `In the file: found text in Shift-JIS (Japanese) that is damaged or breaks off, ${AS_UTF8}`,
    );
    expect(await outcome(latin('a,\xe9'), 'utf-8')).toContain('from byte 3 in line 1');
  });

  test('is told to be in UTF-16 where nothing but its bytes says so', () => {
    expect(toldOf(utf16('a,b', true))).toBe(
      'Read as UTF-16, low byte first, for every other byte is empty.',
    );
    expect(toldOf(utf16('\ufeffa,b', true))).toBeNull();
    expect(toldOf(utf8('a,é'))).toBeNull();
  });

  test('may be XML, which says itself in which encoding it is', async () => {
    const bytes = latin('<?xml version="1.0" encoding="ISO-8859-1"?><gexf label="P\xe9kin"/>');

    expect(await outcome(bytes)).toContain('Pékin');
    expect(toldOf(bytes)).toBe('Read as Windows-1252 (Western Europe), as it says itself.');
  });

  test.each(['', ' encoding="utf-8"', ' encoding="klingon"', ' encoding="x-user-defined"'])(
    'may be XML that is refused where it declares no encoding that helps: %j',
    async (declared) => {
      const bytes = latin(`<?xml version="1.0"${declared}?><gexf label="P\xe9kin"/>`);

      expect(await outcome(bytes)).toContain('text that is not UTF-8, from byte');
    },
  );
});

describe('a file that is no text is called by its name', () => {
  test.each<[string, string, string]>([
    [
      'an Excel workbook',
      'PK\x03\x04..[Content_Types].xml..PK\x03\x04..xl/workbook.xml',
      'save the sheet as CSV and open that',
    ],
    [
      'a LibreOffice spreadsheet',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'save the sheet as CSV and open that',
    ],
    ['a Word document', 'PK\x03\x04..word/document.xml', TABLE_WITHIN],
    [
      'a LibreOffice document',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text',
      TABLE_WITHIN,
    ],
    [
      'a LibreOffice presentation',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.presentation',
      TABLE_WITHIN,
    ],
    [
      'a LibreOffice file',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.graphics',
      'a dataset is JSON, CSV, GEXF or GraphML',
    ],
    [
      'an e-book',
      'PK\x03\x04mimetypeapplication/epub+zip',
      'a dataset is JSON, CSV, GEXF or GraphML',
    ],
    ['a PowerPoint presentation', 'PK\x03\x04..ppt/slides', TABLE_WITHIN],
    ['a ZIP archive', 'PK\x03\x04..dataset.json', 'unpack it and open the file within'],
    [
      'a session of Cytoscape',
      'PK\x03\x04..CytoscapeSession-2024_05_12/cysession.xml',
      'export its network as GraphML and open that',
    ],
    ['a project of Gephi', 'PK\x03\x04..Project_xml', 'export its graph as GEXF and open that'],
    ['a TIFF picture', 'II*\x00\x08', 'a dataset is JSON, CSV, GEXF or GraphML'],
    ['a TIFF picture', 'MM\x00*\x00', 'a dataset is JSON, CSV, GEXF or GraphML'],
    ['an empty ZIP archive', 'PK\x05\x06', 'a dataset is JSON, CSV, GEXF or GraphML'],
    [
      'an Excel workbook or another old Office file',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      'save the sheet as CSV and open that',
    ],
    ['a PDF', '%PDF-1.7', TABLE_WITHIN],
    ['a PNG picture', '\x89PNG\r\n\x1a\n', 'a dataset is JSON, CSV, GEXF or GraphML'],
    ['a JPEG picture', '\xff\xd8\xff\xe0', 'a dataset is JSON, CSV, GEXF or GraphML'],
    ['a GIF picture', 'GIF89a', 'a dataset is JSON, CSV, GEXF or GraphML'],
    ['a bzip2 archive', 'BZh91AY', 'unpack it and open the file within'],
    ['an xz archive', '\xfd7zXZ\x00', 'unpack it and open the file within'],
    ['a Zstandard archive', '\x28\xb5\x2f\xfd', 'unpack it and open the file within'],
    ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c', 'unpack it and open the file within'],
    ['a RAR archive', 'Rar!\x1a\x07', 'unpack it and open the file within'],
    ['an SQLite database', 'SQLite format 3\x00', 'save its tables as CSV'],
    ['a Parquet file', 'PAR1', 'save its table as CSV'],
  ])('%s', async (name, content, advice) => {
    expect(await outcome(latin(content))).toBe(
      `In the file: found ${name}, expected a dataset as text: ${advice}.`,
    );
  });
});

describe('text that cannot be read is told where it breaks', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'a letter of Latin-1 in JSON',
      latin('[1,\n"Moscou,Pékin"]'),
      'text that is not UTF-8, from byte 14 in line 2',
    ],
    [
      'a letter of Latin-1 in XML that does not say so',
      latin('<gexf>\n<node label="Pékin"/></gexf>'),
      'text that is not UTF-8, from byte 22 in line 2',
    ],
    [
      'a letter of Latin-1 behind real signs for what cannot be read',
      Buffer.concat([utf8('\ufeffé�\n\n�'), bytesOf(0xe9)]),
      'text that is not UTF-8, from byte 14 in line 3',
    ],
    [
      'a byte that was lost from UTF-8',
      Buffer.concat([utf8('a,b\nPékin,Kö'), bytesOf(0xc3), utf8('ln,Zürich')]),
      'text that is not UTF-8, from byte 15 in line 2',
    ],
    [
      'bytes that are no text in any encoding',
      bytesOf(0x61, 0xe9, 0x07, 0x62),
      'text that is not UTF-8, from byte 2 in line 1',
    ],
    [
      'a character that breaks off at the end',
      utf8('{"é').subarray(0, 3),
      'text that is not UTF-8, from byte 3 in line 1',
    ],
    [
      'half a pair of surrogates',
      bytesOf(0x7b, 0xed, 0xa0, 0x80),
      'text that is not UTF-8, from byte 2 in line 1',
    ],
    ['UTF-32', bytesOf(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), 'text in UTF-32'],
    ['UTF-32, high byte first', bytesOf(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b), 'text in UTF-32'],
    [
      'UTF-16 that breaks off',
      utf16('\ufeff{}', true).subarray(0, 5),
      'text in UTF-16 that is damaged or breaks off',
    ],
    [
      'UTF-16 with half a pair',
      utf16('\ufeff\ud800.', false),
      'text in UTF-16 that is damaged or breaks off',
    ],
  ])('%s', async (_what, bytes, found) => {
    expect(await outcome(bytes)).toBe(`In the file: found ${found}, ${AS_UTF8}`);
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('{"a":"\0"}'), 'a NUL byte, the first at byte 7'],
    ['nothing else', bytesOf(0, 0, 0, 0, 0), 'a NUL byte, the first at byte 1'],
    ['UTF-16', utf16('\ufeff{"\0', true), 'a NUL character, the first at character 3'],
  ])('NUL in %s', async (_where, bytes, found) => {
    expect(await outcome(bytes)).toBe(`In the file: found ${found}, expected text without them.`);
  });
});

describe('text that is no data', () => {
  test.each(['', '   \n\t', '\ufeff', '\ufeff \n'])('an empty file: %j', async (text) => {
    expect(await outcome(utf8(text))).toBe(
      'In the file: found an empty file, expected a dataset as JSON, CSV, GEXF or GraphML.',
    );
  });

  test.each([
    '<!DOCTYPE html><title>dataset.json</title>',
    '\n<!-- saved -->\n<html lang="en">',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">',
    '<head><meta charset="utf-8">',
    '<body>',
  ])('a web page: %j', async (text) => {
    expect(await outcome(utf8(text))).toBe(
      'In the file: found a web page, not a dataset: perhaps the address of a page that shows the file, expected the file itself.',
    );
  });
});

describe('a file that is too large is refused', () => {
  test('as it comes', async () => {
    expect(await outcome(new Uint8Array(MOST_BYTES + 1))).toBe(
      'In the file: found a file of 64.1 MB, expected at most 64 MB.',
    );
  });

  test('when it is unpacked, long before all of it is', async () => {
    const bomb = Uint8Array.from(gzipSync(new Uint8Array(MOST_BYTES + 1).fill(0x20)));

    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcome(bomb)).toBe(
      'In the file: found a gzip archive that unpacks to more than 64 MB, expected at most 64 MB when it is unpacked.',
    );
  });

  test('but for one of just that size', async () => {
    const largest = new Uint8Array(MOST_BYTES).fill(0x61);

    expect((await outcome(largest)).length).toBe(MOST_BYTES);
    expect((await outcome(Uint8Array.from(gzipSync(largest)))).length).toBe(MOST_BYTES);
  });
});

describe('an archive of gzip', () => {
  const packed = Uint8Array.from(gzipSync(JSON_TEXT));

  test.each<[string, Uint8Array]>([
    ['breaks off', packed.subarray(0, packed.length - 6)],
    ['is nothing but its beginning', packed.subarray(0, 2)],
    [
      'has a wrong checksum',
      packed.map((byte, at) => (at === packed.length - 5 ? byte ^ 1 : byte)),
    ],
  ])('that %s is told so', async (_what, bytes) => {
    expect(await outcome(bytes)).toBe(
      'In the file: found a gzip archive that is damaged or breaks off, expected the whole archive.',
    );
  });

  test('within another is not unpacked again', async () => {
    expect(await outcome(Uint8Array.from(gzipSync(packed)))).toBe(
      'In the file: found a gzip archive within a gzip archive, expected a dataset that is packed once.',
    );
  });

  test('is judged by what it holds', async () => {
    expect(await outcome(Uint8Array.from(gzipSync('<!doctype html>')))).toContain('a web page');
    expect(await outcome(Uint8Array.from(gzipSync('')))).toContain('an empty file');
  });
});
