import { useMemo } from 'react';
import { type Choices, shownTies } from '../../model/choices.ts';
import type { Group, Snapshot, SnapshotId } from '../../model/dataset.ts';
import { groupsAt } from '../../model/group-members.ts';
import type { Network } from '../../model/network.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { isClosed, LARGEST_GROUP, type Triad, triadsAmong, triadsOf } from '../../model/triads.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { countInWords } from '../../model/words/words.ts';
import { networkOf } from '../../state/explorer.ts';
import {
  useChoices,
  useKnown,
  useMomentNoun,
  useMoments,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { BalanceCounts } from './BalanceCounts.tsx';
import { SignKey } from './SignKey.tsx';
import { type TriadRow, TriadSection } from './TriadSection.tsx';
import './triads.css';

/** Each holds triads, and each of them a drawing for every year. */
const SECTIONS_AT_A_TIME = 20;

/** Signed triads through the years, balanced or not, each opening the words that give its signs. */
export function Triads() {
  const known = useKnown();
  const { groups, sources } = known.dataset;
  const current = useSnapshot();
  const snapshots = useMoments();
  const noun = useMomentNoun();
  const choices = useChoices();
  const years = useMemo(
    () =>
      snapshots.map((snapshot) => triadsIn(networkOf(known, snapshot), snapshot, choices, groups)),
    [known, snapshots, groups, choices],
  );
  const rows = useMemo(() => rowsOf(years, groups), [years, groups]);
  const byGroup = groupedBy(rows, ({ within }) => within);
  const mixed = byGroup.get(undefined) ?? [];
  const mixedName = groups.length === 0 ? 'Triads' : 'Mixed triads';
  const sections = [
    ...groups.map((group) => ({
      key: group.id,
      title: group.name,
      rows: byGroup.get(group) ?? [],
    })),
    {
      key: 'mixed now',
      title: `${mixedName} that shown ties close ${momentWhen(current)}`,
      rows: mixed.filter((row) => isClosedAt(row, current.id)),
    },
    {
      key: 'mixed then',
      title: `${mixedName} that they close in other ${noun}s only`,
      rows: mixed.filter((row) => !isClosedAt(row, current.id)),
    },
  ].filter((section) => section.rows.length > 0);
  const { shown, more } = useFirstOfMany(sections, 'groups of triads', {
    atATime: SECTIONS_AT_A_TIME,
    never: ({ key }) => !groups.some(({ id }) => id === key),
  });

  return (
    <ViewPage
      title="Triads"
      lead={`Is my friend’s enemy my enemy? Three actors are a triad; each two of them have a sign, which is what their ties that stand on sources have in common. Open a ${noun} of a triad to read the words behind its three signs.`}
    >
      <p className="triads-caution">
        What this can and cannot mean: {countInWords(sources.length, 'text')}, each with its own
        view, give these signs. A balanced triad here is a pattern in what they say, not a law of
        politics and no forecast. A sign is firm where ties attested in the {noun} give it; where
        only presupposed or carried-forward ties do, it and all that follows from it are
        conditional, drawn hollow or faint, and counted apart. A sign is open where ties tell of
        both cooperation and conflict, nobody states the tenor, or no tie that is shown stands on
        sources. Where that decides the triad, it could be either, and the counts are intervals. The
        public record gives no sign.
        {groups.some(({ members }) => members.length > LARGEST_GROUP)
          ? ` Of groups with more than ${LARGEST_GROUP} actors only triads that shown ties close are told.`
          : null}
      </p>
      <SignKey />
      {rows.length === 0 ? (
        <p role="status">In no {noun} do ties that are shown close a triad.</p>
      ) : (
        <BalanceCounts years={years} />
      )}
      {shown.map((section) => (
        <TriadSection key={section.key} title={section.title} rows={section.rows} />
      ))}
      {more}
    </ViewPage>
  );
}

interface TriadsOfYear {
  readonly snapshot: Snapshot;
  /** With those who belong to them then. */
  readonly groups: readonly Group[];
  readonly triads: readonly Triad[];
  readonly triadOf: (actors: Triad['actors']) => Triad;
}

/** The triads of a year; with an actor in focus, those it belongs to, whose third side still counts. */
function triadsIn(
  network: Network,
  snapshot: Snapshot,
  choices: Choices,
  groups: readonly Group[],
): TriadsOfYear {
  const { focus } = choices;
  const shown = shownTies(network, { ...choices, focus: null });
  const then = groupsAt(groups, network.moment);
  return {
    snapshot,
    groups: then,
    triads: triadsOf(shown, then).filter(
      ({ actors }) => focus === null || actors.includes(focus.actor),
    ),
    triadOf: triadsAmong(shown),
  };
}

interface Row extends TriadRow {
  /** The group that holds all three. */
  readonly within: Group | undefined;
}

/** Every triad of any year, in every year. */
function rowsOf(years: readonly TriadsOfYear[], groups: readonly Group[]): readonly Row[] {
  const found = new Map(
    years.flatMap(({ triads }) => triads.map(({ id, actors }) => [id, actors] as const)),
  );
  // Three are within a group who belong to it in one year together.
  const memberships = [...new Set(years.flatMap((year) => year.groups))].map(({ id, members }) => ({
    group: groups.find((group) => group.id === id),
    members: new Set(members),
  }));
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, actors]) => ({
      id,
      within: memberships.find(({ members }) => actors.every((actor) => members.has(actor)))?.group,
      years: years.map(({ snapshot, triadOf }) => ({ snapshot, triad: triadOf(actors) })),
    }));
}

function isClosedAt({ years }: Row, moment: SnapshotId): boolean {
  return years.some(({ snapshot, triad }) => snapshot.id === moment && isClosed(triad));
}
