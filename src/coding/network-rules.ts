/** The rules of a codebook that take more than one claim to check. */
import { asserts, covers } from '../model/coverage.ts';
import type { Claim, Dataset, RelationType, Snapshot } from '../model/dataset.ts';
import { networkAt } from '../model/network.ts';
import { pairOf, type Tie, tiesOf } from '../model/tie.ts';
import { stretchOf } from '../model/time/moment.ts';
import { momentWhen } from '../model/words/moment-words.ts';
import type { Codebook } from './codebook.ts';
import { patternOf } from './phrases.ts';

interface NetworkRule {
  /** The rule, as a sentence. */
  readonly says: string;
  /** What of a dataset breaks it, a sentence each. */
  readonly faultsOf: (dataset: Dataset) => readonly string[];
}

export function networkRulesOf(codebook: Codebook): readonly NetworkRule[] {
  // A label may be quoted, and say in brackets whom it means.
  const labels = new RegExp(
    `[“"]?(?:${patternOf(codebook.labels).source})[”"]?(?: \\([^)]*\\))?`,
    'gu',
  );
  return [
    {
      says: 'A label is not a tie: some claim of each tie names both actors in words that are no label, or says in a note who is meant.',
      faultsOf: (dataset) =>
        tiesOf(dataset)
          .filter((tie) => tie.claims.some(asserts))
          .filter((tie) => !tie.claims.some((claim) => relates(claim, dataset, labels)))
          .map((tie) => `The claims of tie "${tie.id}" are labels only.`),
    },
    {
      says: 'An analyst, official or institution has the affiliation that the text gives.',
      faultsOf: ({ speakers }) =>
        speakers
          .filter(({ kind, affiliation }) => kind !== 'author' && affiliation === null)
          .map(({ id }) => `Speaker "${id}" has no affiliation.`),
    },
    {
      says: 'An official statement is made by an official, and an official is of some government.',
      faultsOf: ({ speakers }) =>
        speakers
          .filter(({ kind, actor }) => (kind === 'official') !== (actor !== null))
          .map(({ id }) => `Speaker "${id}" is an official of no actor, or no official of one.`),
    },
    {
      says: 'A pair that is cooperative and conflictual in one year has a dispute, or a note that explains it.',
      faultsOf: (dataset) => dataset.snapshots.flatMap((stop) => unexplainedPairs(dataset, stop)),
    },
    {
      says: 'A claim that disputes has something to dispute: another voice on the same tie.',
      faultsOf: (dataset) =>
        tiesOf(dataset).flatMap((tie) =>
          tie.claims
            .filter((claim) => claim.stance === 'disputes' && !isMet(claim, tie))
            .map((claim) => `Claim "${claim.id}" disputes what no other claim says.`),
        ),
    },
    {
      says: 'The names of an actor are those under which passages speak of it.',
      faultsOf: ({ actors, passages }) =>
        actors.flatMap(({ id, names }) =>
          names
            .filter((name) => !passages.some(({ exact }) => spaced(exact).includes(name)))
            .map((name) => `Actor "${id}" is called “${name}” in no passage.`),
        ),
    },
    { says: 'A passage makes each claim once.', faultsOf: claimsSaidAgain },
  ];
}

/** Whether a claim names both its actors outside labels, or explains itself in a note. */
function relates({ passage, from, to, note }: Claim, { actors }: Dataset, labels: RegExp): boolean {
  if (note !== null) return true;
  const words = spaced(passage.exact).replace(labels, ' ');
  return [from, to].every((id) =>
    actors.find((actor) => actor.id === id)?.names.some((name) => words.includes(name)),
  );
}

/** The words with plain spaces between them. */
function spaced(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

/** Whether another voice, or the same in another document, supports what a claim disputes. */
function isMet(disputing: Claim, tie: Tie): boolean {
  return tie.claims.some(
    ({ stance, speaker, source }) =>
      stance === 'supports' && (speaker !== disputing.speaker || source !== disputing.source),
  );
}

function unexplainedPairs(dataset: Dataset, stop: Snapshot): readonly string[] {
  const standings = [...networkAt(dataset, stretchOf(stop)).ties.values()];
  const pairs = [...new Set(standings.map(({ tie }) => tie.pair))];
  return pairs.flatMap((pair) => {
    const ties = standings.filter(({ tie }) => tie.pair === pair);
    const evidence = ties
      .flatMap((tie) => tie.evidence)
      .filter((claim) => covers(claim, stretchOf(stop)));
    const opposite = (['cooperative', 'conflictual'] as const).map((tenor) =>
      evidence.filter((claim) => claim.tenor === tenor),
    );
    if (opposite.some((claims) => claims.length === 0)) return [];
    const explained = opposite.some((claims) => claims.some(({ note }) => note !== null));
    return explained || ties.some(({ disputed }) => disputed)
      ? []
      : [`The pair "${pair}" is both cooperative and conflictual ${momentWhen(stop)}.`];
  });
}

function claimsSaidAgain(dataset: Dataset): readonly string[] {
  const told = new Map<string, string>();
  return dataset.claims.flatMap((claim) => {
    const { id, passage, from, to, relation, time, modality, stance, event, directness } = claim;
    const pair = isDirected(dataset, relation) ? `${from}>${to}` : pairOf(from, to);
    const key = [
      passage.id,
      pair,
      relation,
      time.when.text,
      modality,
      stance,
      event?.id,
      directness,
      claim.speaker.id,
    ].join(' ');
    const first = told.get(key);
    told.set(key, id);
    return first === undefined ? [] : [`Claim "${id}" says again what "${first}" says.`];
  });
}

function isDirected({ relationTypes }: Dataset, relation: RelationType['id']): boolean {
  return relationTypes.some((each) => each.id === relation && each.directed);
}
