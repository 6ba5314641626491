/** Views to take data from: of the corpus, and of datasets in which every text may be hostile. */
import fc from 'fast-check';
import type { DatasetJson } from '../../../src/dataset/format.ts';
import { turningIn, unprintableIn } from '../../../src/dataset/plain-text.ts';
import { type ShownView, shownView } from '../../../src/export/data/shown-view.ts';
import { FIRST_CHOICES } from '../../../src/model/choices.ts';
import type { Dataset, Snapshot } from '../../../src/model/dataset.ts';
import { type EvidenceBase, restrictedTo, WHOLE_BASE } from '../../../src/model/evidence-base.ts';
import { networkAt } from '../../../src/model/network.ts';
import { TIE_STATES } from '../../../src/model/standing.ts';
import { stretchOf } from '../../../src/model/time/moment.ts';
import { firstView } from '../../../src/state/view.ts';
import { basesOf, datasetFiles } from '../../arbitraries.ts';
import { opened, yearOf } from '../../builder.ts';
import { HOSTILE_STRINGS } from '../../dataset/spoiled.ts';

/** Every tie of which anything is known in a year, in whatever state. */
export function takenIn(
  year: number,
  dataset: Dataset,
  base: EvidenceBase = WHOLE_BASE,
): ShownView {
  const snapshot = dataset.snapshots.find((each) => yearOf(each) === year);
  if (snapshot === undefined) throw new Error(`The dataset has no snapshot of ${year}.`);
  return takenAt(snapshot, dataset, base);
}

/** The same of a moment of any length. */
export function takenAt(
  snapshot: Snapshot,
  dataset: Dataset,
  base: EvidenceBase = WHOLE_BASE,
): ShownView {
  const network = networkAt(restrictedTo(dataset, base), stretchOf(snapshot));
  return shownView(dataset, snapshot, network, {
    ...firstView(snapshot.id),
    base,
    choices: { ...FIRST_CHOICES, shownStates: new Set(TIE_STATES) },
  });
}

/** Words that break out of whatever does not escape them. */
const HOSTILE_WORDS = [
  ...HOSTILE_STRINGS,
  '=HYPERLINK("http://example.org")',
  '=1+1\nand a second line',
  '+49 30',
  '-1',
  '@SUM(A1)',
  '\tindented',
  '\rreturned',
  '\nnext',
  ']]>',
  '<script>alert(1)</script>',
  '"quoted", \'so\' & so',
  '&amp;lt;',
  '\u0000\u0001\u000b\u001f\ufffe\uffff',
  'half \ud800 and \udfff of a pair',
  '\u{1f600} whole',
  'a;b\r\nc\td',
  '\u2028 \u2029 \u0085 \u00a0',
  '--> <!--',
  '\ufeffmarked',
];

export const hostileWords = fc.oneof(
  fc.constantFrom(...HOSTILE_WORDS),
  fc
    .tuple(fc.constantFrom(...HOSTILE_WORDS), fc.string({ unit: 'binary', maxLength: 8 }))
    .map((parts) => parts.join('')),
);

/** Those that the door lets in: no control characters, no halves of characters, none that turn the line. */
const admittedWords = hostileWords.filter(
  (words) => unprintableIn(words) === undefined && turningIn(words) === undefined,
);

/** Valid files whose every free text is hostile. */
export const hostileFiles: fc.Arbitrary<DatasetJson> = fc
  .tuple(datasetFiles, fc.array(admittedWords, { minLength: 5, maxLength: 12 }))
  .map(([file, words]) => {
    let turn = 0;
    const next = () => words[turn++ % words.length] ?? '';
    const after = (words: string) => `${next()}${words}`;
    return {
      ...file,
      title: next(),
      groups: file.groups.map((group) => ({ ...group, name: after('g') })),
      actors: file.actors.map((actor) => ({ ...actor, name: after('a'), note: next() })),
      relationTypes: file.relationTypes.map((type) => ({ ...type, name: next() })),
      sources: file.sources.map((source) => ({ ...source, title: next(), note: next() })),
      speakers: file.speakers.map((speaker) => ({ ...speaker, name: next(), note: next() })),
      events: file.events.map((event) => ({ ...event, name: next() })),
      passages: file.passages.map((passage) => {
        const exact = after(passage.exact);
        return { ...passage, exact, prefix: next(), end: (passage.start ?? 0) + exact.length };
      }),
      claims: file.claims.map((claim) => ({
        ...claim,
        persons: [next()],
        note: next(),
        time: {
          ...claim.time,
          basis: 'inferred' as const,
          reason: after('reason'),
          document: null,
        },
      })),
      publicRecord: file.publicRecord.map((record) => ({
        ...record,
        label: next(),
        document: next(),
        note: next(),
      })),
    };
  });

/** Views of hostile datasets on some of their evidence, with the dataset and the base. */
export const hostileViews = hostileFiles
  .map(opened)
  .chain((dataset) =>
    fc
      .record({ base: basesOf(dataset), snapshot: fc.constantFrom(...dataset.snapshots) })
      .map(({ base, snapshot }) => ({ dataset, base, view: takenAt(snapshot, dataset, base) })),
  );
