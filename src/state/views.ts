import type { Moment } from '../model/time/moment.ts';
import { momentNoun } from '../model/words/moment-words.ts';

/** What sets one view apart from the others. What is not said does not hold of it. */
interface ViewTraits {
  /** What the navigation calls it; some in words that depend on the moments that the data have. */
  readonly title: string | ((moments: readonly Moment[]) => string);
  /** Of how many years it tells at a time. */
  readonly years: 'one' | 'two' | 'all';
  /** It is the drawing itself; every other lies above the drawing. */
  readonly isDrawn?: true;
  /** It takes the whole page: neither panels nor evidence nor the time line stand beside it. */
  readonly standsAlone?: true;
  /** It can be taken away as a figure of its own; of the others, the network can. */
  readonly hasFigure?: true;
  /** It tells of two actors that the reader chooses. */
  readonly isOfPair?: true;
  /** It follows every change at once, as boxes to tick must; others may follow a frame later. */
  readonly isPrompt?: true;
}

/**
 * The views of the dataset, in the order of the navigation. Each is a folder of `src/views`; `app/views.ts`
 * says where those begin that are not the drawing itself.
 */
const VIEWS = {
  network: { title: 'Network', years: 'one', isDrawn: true, hasFigure: true },
  compare: { title: 'Compare', years: 'two', isDrawn: true, hasFigure: true },
  pair: { title: 'Pair', years: 'all', hasFigure: true, isOfPair: true },
  years: { title: titleOfYears, years: 'all', hasFigure: true, isPrompt: true },
  timeline: { title: 'Timeline', years: 'all', hasFigure: true, isPrompt: true },
  matrix: { title: 'Matrix', years: 'one', hasFigure: true },
  triads: { title: 'Triads', years: 'one' },
  table: { title: 'Table', years: 'one' },
  sources: { title: 'Sources', years: 'all', isPrompt: true },
  about: { title: 'About the data', years: 'all', standsAlone: true, isPrompt: true },
} as const satisfies Readonly<Record<string, ViewTraits>>;

export type ViewName = keyof typeof VIEWS;
type NameWith<Trait extends keyof ViewTraits> = {
  [Name in ViewName]: (typeof VIEWS)[Name] extends Readonly<Record<Trait, true>> ? Name : never;
}[ViewName];
/** A view that lies above the drawing like a page. */
export type PageName = Exclude<ViewName, NameWith<'isDrawn'>>;
export type FigureName = NameWith<'hasFigure'>;

export const VIEW_NAMES: readonly ViewName[] = Object.keys(VIEWS).filter(isViewName);

/** The view that goes without saying: the app opens on it, and falls back on it. */
export const FIRST_VIEW = 'network';

export function isViewName(text: string): text is ViewName {
  return Object.hasOwn(VIEWS, text);
}

/** What the navigation calls a view, in a dataset with such snapshots. */
export function viewTitle(name: ViewName, snapshots: readonly Moment[]): string {
  const { title } = traitsOf(name);
  return typeof title === 'string' ? title : title(snapshots);
}

/** Of how many years a view tells at a time. */
export function yearsTold(name: ViewName): ViewTraits['years'] {
  return traitsOf(name).years;
}

/** Whether a view shows what became of ties between two years. */
export function isComparison(name: ViewName): boolean {
  return yearsTold(name) === 'two';
}

/** Whether a view lies above the drawing, or is the drawing itself. */
export function isPage(name: ViewName): name is PageName {
  return traitsOf(name).isDrawn !== true;
}

/** Whether a view takes the whole page: neither panels nor evidence nor the time line stand beside it. */
export function standsAlone(name: ViewName): boolean {
  return traitsOf(name).standsAlone === true;
}

/** Whether a view can be taken away as a figure of its own. */
export function hasFigure(name: ViewName): name is FigureName {
  return traitsOf(name).hasFigure === true;
}

/** Whether a view tells of two actors that the reader chooses. */
export function isOfPair(name: ViewName): boolean {
  return traitsOf(name).isOfPair === true;
}

/** Whether a view follows every change at once. */
export function isPrompt(name: ViewName): boolean {
  return traitsOf(name).isPrompt === true;
}

function traitsOf(name: ViewName): ViewTraits {
  return VIEWS[name];
}

const NUMBERS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function titleOfYears(moments: readonly Moment[]): string {
  const noun = momentNoun(moments);
  if (moments.length === 1) return `The ${noun}`;
  return `${NUMBERS[moments.length - 2] ?? 'All'} ${noun}s`;
}
