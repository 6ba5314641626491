import { countByState } from '../../model/choices.ts';
import { countSilent } from '../../model/silence.ts';
import { TIE_STATES } from '../../model/standing.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { networkOf } from '../../state/explorer.ts';
import { useKnown } from '../../state/use-explorer.tsx';

/** How much the sources say about each year: counts of ties, and an honest line. */
export function CoveredYears() {
  const known = useKnown();
  const { snapshots, groups } = known.dataset;
  const years = snapshots.map((snapshot) => {
    const network = networkOf(known, snapshot);
    return {
      id: snapshot.id,
      name: momentName(snapshot),
      coverage: snapshot.coverage,
      counts: countByState(network),
      silent: countSilent(network, groups),
    };
  });
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Ties</th>
            {years.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TIE_STATES.filter((state) => state !== 'no evidence').map((state) => (
            <tr key={state}>
              <th scope="row">{state}</th>
              {years.map(({ id, counts }) => (
                <td key={id}>{counts.get(state) ?? 0}</td>
              ))}
            </tr>
          ))}
          <tr hidden={groups.length === 0}>
            <th scope="row">silent pairs of the groups’ members</th>
            {years.map(({ id, silent }) => (
              <td key={id}>{silent}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {years.every(({ coverage }) => coverage === '') ? null : (
        <dl className="about-terms">
          {years.map(({ id, name, coverage }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{coverage}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
