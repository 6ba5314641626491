import { namesAtTop } from './json-places.ts';

/** Fields of the app's own format that no other kind of file has at its top. */
const OWN = new Set([
  'actors',
  'relationTypes',
  'claims',
  'passages',
  'speakers',
  'snapshots',
  'publicRecord',
]);

/**
 * Whether a text means to be a dataset in the app's own format, however much is wrong with it: by its `format`,
 * or by a field that only this format has.
 */
export function isOwnJson(text: string): boolean {
  for (const { key, at } of namesAtTop(text)) {
    if (OWN.has(key)) return true;
    if (key === 'format' && text.startsWith('"two-triangles', at)) return true;
  }
  return false;
}
