import { countByState } from '../model/choices.ts';
import { silentPairs } from '../model/silence.ts';
import { TIE_STATES } from '../model/standing.ts';
import { networkOf } from '../state/explorer.ts';
import { useExplorer } from '../state/use-explorer.tsx';

/** How much the sources say about each year: counts of ties, and an honest line. */
export function Years() {
  const explorer = useExplorer();
  const { snapshots, groups } = explorer.dataset;
  const known = TIE_STATES.filter((state) => state !== 'no evidence');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="about-scroll" aria-label="Ties by year and state" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {known.map((state) => (
                <th key={state} scope="col">
                  {state}
                </th>
              ))}
              <th scope="col">silent pairs</th>
            </tr>
          </thead>
          <tbody>
            {snapshots.map((snapshot) => {
              const network = networkOf(explorer, snapshot);
              const counts = countByState(network);
              return (
                <tr key={snapshot.id}>
                  <th scope="row">{snapshot.year}</th>
                  {known.map((state) => (
                    <td key={state}>{counts.get(state) ?? 0}</td>
                  ))}
                  <td>{silentPairs(network, groups).length}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <dl className="about-terms">
        {snapshots.map(({ id, year, coverage }) => (
          <div key={id}>
            <dt>{year}</dt>
            <dd>{coverage}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
