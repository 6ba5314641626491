import { rememberedText, rememberText } from '../ui/remembered.ts';

/** The columns beside the view. */
export type ColumnName = 'side' | 'evidence';

/** How a reader wants a column. */
interface Column {
  /** In the height of the page's letters (rem); `null` where it is as wide as the view suggests. */
  readonly width: number | null;
  readonly folded: boolean;
}

export type Columns = Readonly<Record<ColumnName, Column>>;

const KEY = 'two-triangles.columns';
const AS_IT_COMES: Column = { width: null, folded: false };

/** Narrower than this no row of a legend stands on one line; wider, the view is a margin. */
export const LEAST_WIDTH = 12;
export const MOST_WIDTH = 44;

let columns: Columns | null = null;
const listeners = new Set<() => void>();

/** How wide the columns are, and which are folded, as this browser remembers it. */
export function columnsNow(): Columns {
  columns ??= read(rememberedText(KEY));
  return columns;
}

export function onColumns(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes a column, for this visit and the next. */
export function setColumn(name: ColumnName, changed: Partial<Column>): void {
  const now = columnsNow();
  columns = { ...now, [name]: { ...now[name], ...changed } };
  rememberText(KEY, JSON.stringify(columns));
  for (const listener of listeners) listener();
}

function read(text: string | null): Columns {
  const found = parsed(text);
  return { side: columnIn(found, 'side'), evidence: columnIn(found, 'evidence') };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whatever somebody wrote into the storage, a column that can be shown. */
function columnIn(found: unknown, name: ColumnName): Column {
  const column = propertyOf(found, name);
  const width = propertyOf(column, 'width');
  return {
    ...AS_IT_COMES,
    folded: propertyOf(column, 'folded') === true,
    width: typeof width === 'number' ? bounded(width) : null,
  };
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** A width that a column can have, in whole rem. */
export function bounded(width: number): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width)));
}
