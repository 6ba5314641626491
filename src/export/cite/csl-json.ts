import type { CslItem } from './csl.ts';

/** Items as a file of CSL-JSON. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
