import type { Point } from '../../src/scene/geometry.ts';

/** Keys that are no letter, as WebDriver knows them. */
export const KEYS = {
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowRight: '\uE014',
} as const;

export type Key = keyof typeof KEYS;

/** A window of a browser, with a hand on its mouse and keys: what the steps need, and no more. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** What a function answers in the page: it knows nothing but its argument. */
  readonly evaluate: <A, R>(run: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  readonly click: (at: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** A letter while Control is held. */
  readonly control: (letter: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The window as a PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** A browser to be found and started. */
export interface Engine {
  readonly name: string;
  /** Its program; `undefined` where it is not on this machine. */
  readonly program: () => string | undefined;
  /** What to do where it is not. */
  readonly install: string;
  /** Starts it with a window of 1440 by 900 that saves files into a folder. */
  readonly start: (program: string, folder: string) => Promise<Driver>;
}

export const WINDOW = { width: 1440, height: 900 } as const;
