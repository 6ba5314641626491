import { CHROMIUM } from './chromium.ts';
import type { Engine } from './driver.ts';
import { FIREFOX } from './firefox.ts';
import { WEBKIT } from './webkit.ts';

/** All engines in which readers have the app. */
export const ENGINES: readonly Engine[] = [CHROMIUM, FIREFOX, WEBKIT];
