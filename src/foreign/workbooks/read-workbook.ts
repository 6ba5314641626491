import { beginsWith } from '../../dataset/signatures.ts';
import { odsSheets } from './ods.ts';
import { DAMAGED, type WorkbookFault } from './parts.ts';
import { MOST_CHARACTERS, type WorkbookSheet } from './sheet.ts';
import { type PartBytes, xlsxSheets } from './xlsx.ts';
import { type Archive, archiveIn, type PackedPart, unzipped } from './zip.ts';

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly WorkbookSheet[] }
  | { readonly ok: false; readonly fault: WorkbookFault };

/** How much the parts of a workbook that are read may be in all, in bytes, once they are unpacked. */
const MOST_UNPACKED = 256 * 1024 * 1024;

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const AS_XLSX = 'the workbook without its password, or its sheet saved as .xlsx or CSV';

/**
 * The sheets of an XLSX or ODS workbook, values only: what formulas came to last, days in ISO 8601, errors as
 * nothing. Null where the bytes are no workbook. Never throws.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading | null> {
  if (beginsWith(bytes, OLE2)) return { ok: false, fault: OLD };
  const kind = kindOf(bytes);
  if (kind === null) return null;
  const archive = archiveIn(bytes);
  if (archive === null) return { ok: false, fault: DAMAGED };
  const reading = new ArchiveReading(archive);
  const room = { characters: MOST_CHARACTERS };
  const sheets =
    kind === 'ods' ? await odsOf(reading, room) : await xlsxSheets(reading.bytesOf, room);
  const fault = reading.fault ?? ('found' in sheets ? sheets : null);
  if (fault !== null || 'found' in sheets) return { ok: false, fault: fault ?? DAMAGED };
  return { ok: true, sheets };
}

/** The compound file of old Office programs; new ones put a workbook with a password into one. */
const OLE2 = '\xd0\xcf\x11\xe0';

const OLD: WorkbookFault = {
  found: 'an old Office file (.xls), or a workbook with a password',
  expected: 'one saved as .xlsx without a password, or its sheet saved as CSV',
};

/** What an archive is by the names of its first parts, or of those that its list names at the end. */
function kindOf(bytes: Uint8Array): 'xlsx' | 'ods' | null {
  if (!beginsWith(bytes, 'PK\x03\x04')) return null;
  const names = [bytes.subarray(0, LOOKED_AT), bytes.subarray(-LOOKED_AT)]
    .map((part) => String.fromCharCode(...part))
    .join('\n');
  if (names.includes(ODS)) return 'ods';
  return /xl\/(?:workbook|worksheets|styles|sharedStrings|_rels)/.test(names) ? 'xlsx' : null;
}

const LOOKED_AT = 8192;

async function odsOf(reading: ArchiveReading, room: { characters: number }) {
  const manifest = await reading.bytesOf('META-INF/manifest.xml');
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data')) {
    return LOCKED;
  }
  const content = await reading.bytesOf('content.xml');
  return content === null ? DAMAGED : odsSheets(content, room);
}

const LOCKED: WorkbookFault = { found: 'a workbook with a password', expected: AS_XLSX };

/** Unpacks parts of an archive until they are too many bytes; keeps why one could not be unpacked. */
class ArchiveReading {
  fault: WorkbookFault | null = null;
  readonly #archive: Archive;
  #left = MOST_UNPACKED;

  constructor(archive: Archive) {
    this.#archive = archive;
    if (archive.has('xl/workbook.bin')) this.fault = BINARY;
  }

  readonly bytesOf: PartBytes = async (name) => {
    const part = this.#archive.get(name);
    if (part === undefined || this.fault !== null) return null;
    return this.#unzipped(part);
  };

  async #unzipped(part: PackedPart): Promise<Uint8Array | null> {
    const unzipping = await unzipped(part, this.#left);
    if (unzipping.ok) {
      this.#left -= unzipping.bytes.length;
      return unzipping.bytes;
    }
    this.fault = FAULTS[unzipping.why];
    return null;
  }
}

const BINARY: WorkbookFault = {
  found: 'a binary workbook of Excel (.xlsb)',
  expected: 'one saved as .xlsx, or its sheet saved as CSV',
};

const FAULTS: Readonly<Record<'too large' | 'damaged' | 'encrypted', WorkbookFault>> = {
  'too large': {
    found: `a workbook that unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB`,
    expected: 'a smaller one, or its sheet saved as CSV',
  },
  damaged: DAMAGED,
  encrypted: LOCKED,
};
