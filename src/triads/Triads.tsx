import { shownTies } from '../model/choices.ts';
import { isClosed, triadAt, triadsOf } from '../model/triads.ts';
import { networkOf } from '../state/explorer.ts';
import { useChoices, useKnown, useSnapshot } from '../state/use-explorer.tsx';
import { ViewPage } from '../ui/ViewPage.tsx';
import { BalanceCounts } from './BalanceCounts.tsx';
import { TriadCard } from './TriadCard.tsx';
import './triads.css';

/** Signed triads through the years, balanced or not, each opening the words that give its signs. */
export function Triads() {
  const known = useKnown();
  const { snapshots, groups } = known.dataset;
  const { id: moment, year } = useSnapshot();
  const choices = useChoices();
  const years = snapshots.map((snapshot) => {
    const shown = shownTies(networkOf(known, snapshot), choices);
    return { snapshot, shown, triads: triadsOf(shown, groups) };
  });
  const everFound = new Map(
    years.flatMap(({ triads }) => triads.map(({ id, actors }) => [id, actors] as const)),
  );
  const rows = [...everFound]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, actors]) => ({
      id,
      within: groups.find(({ members }) => actors.every((actor) => members.includes(actor))),
      years: years.map(({ snapshot, shown }) => ({ snapshot, triad: triadAt(actors, shown) })),
    }));
  const closedNow = ({ years: own }: (typeof rows)[number]) =>
    own.some(({ snapshot, triad }) => snapshot.id === moment && isClosed(triad));
  const mixed = rows.filter(({ within }) => within === undefined);
  const sections = [
    ...groups.map((group) => ({
      title: group.name,
      rows: rows.filter(({ within }) => within === group),
    })),
    { title: `Mixed triads that evidence closes in ${year}`, rows: mixed.filter(closedNow) },
    {
      title: 'Mixed triads closed in other years only',
      rows: mixed.filter((row) => !closedNow(row)),
    },
  ];

  return (
    <ViewPage
      title="Triads"
      lead="Is my friend’s enemy my enemy? Three actors are a triad; each two of them have a sign, which is what their ties that stand on sources have in common. Open a year of a triad to read the words behind its three signs."
    >
      <p className="triads-caution">
        What this can and cannot mean: five texts, each with its own view, give these signs. A
        balanced triad here is a pattern in what they say, not a law of politics and no forecast. A
        sign is open where ties tell of both cooperation and conflict (±), or no tie that is shown
        stands on sources (?). Where that decides the triad, it could be either, and the counts are
        intervals. The public record gives no sign.
      </p>
      <BalanceCounts years={years} />
      {sections
        .filter((section) => section.rows.length > 0)
        .map((section) => (
          <section key={section.title} aria-label={section.title}>
            <h3>
              {section.title} <span className="triads-count">{section.rows.length}</span>
            </h3>
            <ul className="triad-cards">
              {section.rows.map((row) => (
                <TriadCard key={row.id} years={row.years} />
              ))}
            </ul>
          </section>
        ))}
    </ViewPage>
  );
}
