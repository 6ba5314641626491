import { shownTies } from '../../model/choices.ts';
import type { Actor, Claim, Dataset, Group } from '../../model/dataset.ts';
import { type ErrataOf, errataTold } from '../../model/errata.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { groupsAt } from '../../model/group-members.ts';
import { measuresIn } from '../../model/measures.ts';
import type { Network } from '../../model/network.ts';
import { claimsIn, type Standing } from '../../model/standing.ts';
import type { Tie } from '../../model/tie.ts';
import { type Moment, unitOf } from '../../model/time/moment.ts';
import { baseInWords } from '../../model/words/base-words.ts';
import { leastInWords } from '../../model/words/least-words.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { addressOf } from '../../state/address/view-address.ts';
import type { View } from '../../state/view.ts';

/** What a file of the view is written from: the ties that are shown at its moment, and who has them. */
export interface ShownView {
  /** The version of the whole data, whatever of it counts. */
  readonly version: string;
  readonly title: string;
  readonly moment: Moment;
  /** What follows the address of the app to open the same view. */
  readonly address: string;
  /** What does not count as evidence, and how much ties must rest on, a line each; none where all counts. */
  readonly leftOut: readonly string[];
  /** Whether notes and reasons of coders may be told on this evidence. */
  readonly codersTell: boolean;
  /** What is said of the words of a passage, where it may be told. */
  readonly errataOf: ErrataOf;
  readonly actors: readonly Actor[];
  /** With those who belong to them at the moment. */
  readonly groups: readonly Group[];
  readonly ties: readonly Standing[];
  /** The measure that widths follow, or the only one that there is; `null` where there are several, or none. */
  readonly measure: string | null;
}

/** `dataset` is the whole one; the network is that of the evidence that counts. */
export function shownView(
  dataset: Dataset,
  { time, label }: Moment,
  network: Network,
  view: View,
): ShownView {
  const measures = measuresIn(dataset);
  const [only = null] = measures;
  return {
    version: dataset.version,
    title: dataset.title,
    moment: { time, label },
    address: addressOf(view),
    leftOut: [...baseInWords(view.base, dataset), ...leastInWords(view.choices.least)],
    codersTell: codersMayTell(view.base),
    errataOf: errataTold(dataset, view.base),
    actors: dataset.actors,
    groups: groupsAt(dataset.groups, network.moment),
    ties: shownTies(network, view.choices),
    measure: view.choices.measure ?? (measures.length === 1 ? only : null),
  };
}

/** The claims that bear on the shown ties at the moment, each with its tie. */
export function claimsShown({
  ties,
}: ShownView): readonly { readonly tie: Tie; readonly claim: Claim }[] {
  return ties.flatMap((standing) =>
    claimsIn(standing).map((claim) => ({ tie: standing.tie, claim })),
  );
}

/** What a file says of itself in one line. */
export function provenanceOf({ version, title, moment, address, leftOut }: ShownView): string {
  return [
    `Two Triangles, data version ${version}: ${title}.`,
    `Ties as they stand ${momentWhen(moment)}, view ${address}.`,
    ...leftOut.map((line) => `${line}.`),
  ].join(' ');
}

/** The names of the groups that an actor belongs to; empty where it belongs to none. */
export function groupsOf({ id }: Actor, groups: readonly Group[]): string {
  return groups
    .filter(({ members }) => members.includes(id))
    .map(({ name }) => name)
    .join('; ');
}

/** The column that says of which moment a row tells: a year, where it is one. */
export function timeColumn({ moment: { time } }: ShownView) {
  const unit = time === null ? null : unitOf(time.span);
  return { name: unit === 'year' ? 'year' : 'moment', cellOf: () => time?.text ?? '' };
}
