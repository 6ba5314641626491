import { isPng, pngText } from '../files/png-text.ts';
import { type MemoryReading, readMemory } from './memory.ts';

/** No figure of this app is larger: nothing more is read into memory, in bytes. */
const MOST_BYTES = 64_000_000;

/** Finds in a file, a PNG, an SVG or a PDF, what the figure in it remembers. Never throws. */
export async function memoryIn(file: Blob): Promise<MemoryReading> {
  if (file.size > MOST_BYTES) {
    return {
      ok: false,
      problem: `it has ${file.size} bytes, and no figure more than ${MOST_BYTES}`,
    };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return memoryInBytes(bytes);
  } catch {
    return { ok: false, problem: 'the browser could not read the file' };
  }
}

export function memoryInBytes(bytes: Uint8Array): MemoryReading {
  if (isPng(bytes)) {
    const text = pngText(bytes);
    return text === null ? NOTHING_REMEMBERED : readMemory(text);
  }
  const text = new TextDecoder().decode(bytes);
  const isPdf = text.startsWith('%PDF-');
  if (!isPdf && !text.includes('<svg')) {
    return { ok: false, problem: 'it is neither a PNG, nor an SVG, nor a PDF' };
  }
  const memory = isPdf ? pdfKeywords(text) : svgMetadata(text);
  return memory === null ? NOTHING_REMEMBERED : readMemory(memory);
}

const NOTHING_REMEMBERED: MemoryReading = {
  ok: false,
  problem:
    'it remembers no view: it was not made by Two Triangles, or another program has saved it since',
};

/** The text of the first metadata element that has nothing but text. */
function svgMetadata(text: string): string | null {
  const found = /<metadata\b[^>]*>([^<]*)<\/metadata>/.exec(text);
  return found?.[1] === undefined ? null : unescaped(found[1].trim());
}

/** The keywords of a PDF whose document information is not compressed, as this app writes it. */
function pdfKeywords(text: string): string | null {
  const found = /\/Keywords \(((?:[^()\\]|\\.)*)\)/s.exec(text);
  // ISO 32000-1, 7.3.4.2: a backslash before what would end the text.
  return found?.[1]?.replaceAll(/\\(.)/gs, '$1') ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos|#34|#39);/g, (each) => ENTITIES[each] ?? each);
}
