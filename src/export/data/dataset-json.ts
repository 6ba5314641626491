import type { DatasetJson } from '../../dataset/format.ts';
import { versionOf } from '../../dataset/version-of.ts';
import { datasetJsonOf } from '../../dataset/write-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import {
  codersMayTell,
  type EvidenceBase,
  eventsToldIn,
  isWhole,
  restrictedTo,
} from '../../model/evidence-base.ts';
import { baseInWords } from '../../model/words/base-words.ts';
import { untold } from './untold.ts';

/**
 * The dataset on the evidence that counts, in the app's own format "two-triangles/3" as JSON. Opened again,
 * it gives the same network at every moment.
 *
 * Where everything counts, the file is the dataset, under its version. Where some does not, the file is a
 * dataset complete in itself: all of it counts for whoever opens it. So it says in its text what was left
 * out, names no speaker and no event of which nothing is told, keeps no word of a coder that may not be
 * told, and has a version of its own. Rejected: the whole dataset with the address of the view, which would
 * hand over what the reader had left out.
 */
export function datasetJson(dataset: Dataset, base: EvidenceBase): string {
  const file = isWhole(base) ? datasetJsonOf(dataset) : partOf(dataset, base);
  return `${JSON.stringify(file, null, 2)}\n`;
}

function partOf(dataset: Dataset, base: EvidenceBase): DatasetJson {
  const restricted = restrictedTo(dataset, base);
  const known = datasetJsonOf({ ...restricted, events: eventsToldIn(restricted) });
  const told = codersMayTell(base) ? known : untold(known);
  const speakers = new Set(told.claims.map(({ speaker }) => speaker));
  const leftOut = [
    `This is a part of data version ${dataset.version}.`,
    ...baseInWords(base, dataset).map((line) => `${line}.`),
  ];
  const { version: _whole, ...content } = {
    ...told,
    about: [...told.about, { heading: 'What counts here', paragraphs: leftOut }],
    speakers: told.speakers.filter(({ id }) => speakers.has(id)),
    // Both told of all sources, and the format wants some text.
    snapshots: told.snapshots.map((snapshot) => ({
      ...snapshot,
      title: 'on part of the evidence',
      coverage: leftOut.join(' '),
    })),
  };
  return { version: versionOf(content), ...content };
}
