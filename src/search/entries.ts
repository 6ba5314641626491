import { claimIndexOf } from '../model/claim-index.ts';
import type { Actor, ActorId, Claim, Dataset } from '../model/dataset.ts';
import { eventsToldIn } from '../model/evidence-base.ts';
import { actorsOf, type PairId, pairOf, type Tie } from '../model/tie.ts';
import { tieIndexOf } from '../model/tie-index.ts';
import { momentOf } from '../model/time/time-axis.ts';
import { passageInWords } from '../model/words/quotation-words.ts';
import { timeInWords } from '../model/words/time-words.ts';
import { sourceInWords, speakerInWords, tieInWords, titleInWords } from '../model/words/words.ts';
import type { Selection } from '../state/view.ts';

export const ENTRY_KINDS = [
  'actor',
  'pair',
  'tie',
  'event',
  'speaker',
  'source',
  'quotation',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A name, with its language where that is another than the page's. */
export interface EntryName {
  readonly name: string;
  readonly language: string | null;
}

/** Something that can be found, with the words by which it is. */
export interface Entry {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** Of its title, where that is words of a source; `null` where nobody says which. */
  readonly language?: string | null;
  /** What else tells it from its like, in a few words. */
  readonly about: string;
  /** Other names of an actor: one is shown where it is what was found. */
  readonly names?: readonly EntryName[];
  /** Words that find it without being shown. */
  readonly alsoBy: string;
  readonly target:
    | Exclude<Selection, { kind: 'nothing' }>
    | { readonly kind: 'claim'; readonly claim: Claim };
}

/** All that a reader can look for in what counts of a dataset. */
export function entriesOf(dataset: Dataset, ties: readonly Tie[]): readonly Entry[] {
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: ActorId) => names.get(id) ?? id;
  const namesOf = new Map(dataset.actors.map((actor) => [actor.id, entryNames(actor)]));
  const othersOf = (id: ActorId) => (namesOf.get(id) ?? []).map(({ name }) => name);
  const { bySpeaker } = claimIndexOf(dataset);
  return [
    ...dataset.actors.map(
      ({ id, name, kind }): Entry => ({
        key: `actor ${id}`,
        kind: 'actor',
        title: name,
        about: kind,
        names: namesOf.get(id) ?? [],
        alsoBy: othersOf(id).join(' '),
        target: { kind: 'actor', id },
      }),
    ),
    ...pairsOf(dataset, ties).map((id): Entry => {
      const [first, second] = actorsOf(id);
      return {
        key: `pair ${id}`,
        kind: 'pair',
        title: `${nameOf(first)} – ${nameOf(second)}`,
        about: '',
        alsoBy: [...othersOf(first), ...othersOf(second)].join(' '),
        target: { kind: 'pair', id },
      };
    }),
    ...ties.map(
      (tie): Entry => ({
        key: `tie ${tie.id}`,
        kind: 'tie',
        title: tieInWords(tie, nameOf),
        about: '',
        alsoBy: [
          ...othersOf(tie.from),
          ...othersOf(tie.to),
          ...tie.publicRecord.flatMap(({ label, document }) => [label, document]),
        ].join(' '),
        target: { kind: 'tie', id: tie.id },
      }),
    ),
    ...eventsToldIn(dataset).map(
      (event): Entry => ({
        key: `event ${event.id}`,
        kind: 'event',
        title: event.name,
        about: timeInWords(momentOf(event)),
        alsoBy: '',
        target: { kind: 'event', id: event.id },
      }),
    ),
    ...dataset.speakers
      .filter(({ id }) => bySpeaker.has(id))
      .map(
        (speaker): Entry => ({
          key: `speaker ${speaker.id}`,
          kind: 'speaker',
          title: speakerInWords(speaker),
          about: speaker.kind,
          alsoBy: speaker.actor === null ? '' : nameOf(speaker.actor),
          target: { kind: 'speaker', id: speaker.id },
        }),
      ),
    ...dataset.sources.map(
      (source): Entry => ({
        key: `source ${source.id}`,
        kind: 'source',
        title: titleInWords(source),
        ...(source.title === null ? {} : { language: source.language }),
        about: sourceInWords(source),
        alsoBy: '',
        target: { kind: 'source', id: source.id },
      }),
    ),
    ...quotationsOf(dataset),
  ];
}

function entryNames({ name, names, otherNames }: Actor): readonly EntryName[] {
  return [
    ...names.filter((each) => each !== name).map((each) => ({ name: each, language: null })),
    ...otherNames,
  ];
}

/** Among more actors than these, only pairs of which anything is known are looked for. */
const MOST_ACTORS_FOR_ALL_PAIRS = 60;

function pairsOf({ actors }: Dataset, ties: readonly Tie[]): readonly PairId[] {
  if (actors.length > MOST_ACTORS_FOR_ALL_PAIRS) return [...tieIndexOf(ties).byPair.keys()];
  return actors.flatMap((actor, index) =>
    actors.slice(index + 1).map((other) => pairOf(actor.id, other.id)),
  );
}

/** Each passage once, with the persons, voices and times of all its claims; it opens on the first. */
function quotationsOf({ claims }: Dataset): readonly Entry[] {
  const byPassage = new Map<Claim['passage'], [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const known = byPassage.get(claim.passage);
    if (known === undefined) byPassage.set(claim.passage, [claim]);
    else known.push(claim);
  }
  return [...byPassage].map(([passage, own]) => ({
    key: `quotation ${passage.id}`,
    kind: 'quotation',
    title: passageInWords(passage),
    language: passage.source.language,
    about: `${speakerInWords(own[0].speaker)}. In: ${titleInWords(passage.source)}`,
    alsoBy: own.flatMap(({ persons }) => persons).join(' '),
    target: { kind: 'claim', claim: own[0] },
  }));
}
