import type { Dataset } from '../../../model/dataset.ts';
import {
  NO_OPTIONS,
  type PageOptions,
  withPageOptions,
} from '../../../state/address/page-options.ts';
import { addressOf } from '../../../state/address/view-address.ts';
import type { Explorer } from '../../../state/explorer.ts';
import type { MovedPlaces, ViewState } from '../../../state/view-store.ts';
import type { Figure } from '../says/figure.ts';

const FORMAT = 'two-triangles-figure';
const FORMAT_VERSION = 1;

/**
 * What a saved figure remembers of how it was made: a chunk of text in a PNG, the metadata of an SVG or a
 * PDF. Its view and what it showed: an address alone would open a view of newer data, and never say that
 * the figure tells another story.
 */
export interface Memory {
  /** What follows the address of the app to open the view. */
  readonly address: string;
  readonly dataVersion: string;
  readonly title: string;
  readonly caption: string;
  /** What was drawn, and how it read. */
  readonly drawn: Readonly<Record<string, string>>;
  /** Where the reader had moved actors: across and down, as the dataset places them. */
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** What a figure is to remember; `of` is what the page's address says of its dataset. */
export function memoryOf(
  { dataset }: Pick<Explorer, 'dataset'>,
  { view, places }: Pick<ViewState, 'view' | 'places'>,
  { drawn }: Pick<Figure, 'drawn'>,
  { title, caption }: Pick<Memory, 'title' | 'caption'>,
  of: Pick<PageOptions, 'data' | 'joined'> = NO_OPTIONS,
): Memory {
  const address = withPageOptions(addressOf(view), {
    ...NO_OPTIONS,
    data: of.data,
    joined: of.joined,
  });
  return {
    address,
    dataVersion: dataset.version,
    title,
    caption,
    drawn,
    places: Object.fromEntries([...places].map(([actor, { x, y }]) => [actor, [x, y]])),
  };
}

/** Where the actors stood that the dataset still has. */
export function placesIn({ places }: Memory, { actors }: Dataset): MovedPlaces {
  const known = new Map(Object.entries(places));
  return new Map(
    actors.flatMap(({ id }) => {
      const [x, y] = known.get(id) ?? [];
      return x === undefined || y === undefined ? [] : [[id, { x, y }] as const];
    }),
  );
}

/** As JSON of printable ASCII, which no format in between can harm. */
export function memoryText(memory: Memory): string {
  const json = JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...memory });
  return json.replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export type MemoryReading =
  | { readonly ok: true; readonly memory: Memory }
  /** Why not, as a sentence. */
  | { readonly ok: false; readonly problem: string };

/** Reads what a figure remembers. Never throws, whatever the text is. */
export function readMemory(text: string): MemoryReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('what it remembers is damaged: it is no JSON');
  }
  if (!isRecord(json) || json.format !== FORMAT) {
    return refused('it was not made by Two Triangles');
  }
  if (json.formatVersion !== FORMAT_VERSION) {
    return refused(
      `it was made by another version of the app: format ${String(json.formatVersion)}, expected ${FORMAT_VERSION}`,
    );
  }
  // Figures that were saved before have no places.
  const { address, dataVersion, title, caption, drawn, places = {} } = json;
  if (
    typeof address !== 'string' ||
    // It becomes a link: never one that leads elsewhere.
    !address.startsWith('?') ||
    typeof dataVersion !== 'string' ||
    typeof title !== 'string' ||
    typeof caption !== 'string' ||
    !isRecord(drawn) ||
    !isRecord(places)
  ) {
    return refused('what it remembers is damaged: a part is missing');
  }
  const lines = Object.entries(drawn).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    ok: true,
    memory: {
      address,
      dataVersion,
      title,
      caption,
      drawn: Object.fromEntries(lines),
      places: Object.fromEntries(
        Object.entries(places).filter((entry): entry is [string, [number, number]] =>
          isPlace(entry[1]),
        ),
      ),
    },
  };
}

/** How far from the square of the dataset an actor can be that somebody still meant to show. */
const FARTHEST = 100;

function isPlace(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((each) => typeof each === 'number' && Math.abs(each) <= FARTHEST)
  );
}

function refused(problem: string): MemoryReading {
  return { ok: false, problem };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How what is drawn now differs from what a figure remembers. */
export interface Drift {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly {
    readonly key: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export function driftFrom(before: Memory['drawn'], after: Memory['drawn']): Drift {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return {
    gone: [...was.keys()].filter((key) => !is.has(key)),
    added: [...is.keys()].filter((key) => !was.has(key)),
    changed: [...was].flatMap(([key, old]) => {
      const now = is.get(key);
      return now === undefined || now === old ? [] : [{ key, before: old, after: now }];
    }),
  };
}
