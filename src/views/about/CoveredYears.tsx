import { countByState } from '../../model/choices.ts';
import { countSilent } from '../../model/silence.ts';
import { TIE_STATES } from '../../model/standing.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { networkOf } from '../../state/explorer.ts';
import { useKnown, useMomentNoun, useMoments } from '../../state/use-explorer.tsx';

const STATES = TIE_STATES.filter((state) => state !== 'no evidence');

/** How much the sources say about each moment: counts of ties, and an honest line. */
export function CoveredYears() {
  const known = useKnown();
  const moments = useMoments();
  const noun = useMomentNoun();
  const { snapshots, groups } = known.dataset;
  const rows = moments.map((moment) => {
    const network = networkOf(known, moment);
    return {
      id: moment.id,
      name: momentName(moment),
      coverage: moment.coverage,
      counts: countByState(network),
      silent: countSilent(network, groups),
    };
  });
  return (
    <>
      {moments.length < snapshots.length ? (
        <p>
          {moments.length} of {snapshots.length} {noun}s, evenly chosen.
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll on a phone must be in reach of keys. */}
      <section className="about-wide" aria-label={`Ties by ${noun}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Ties</th>
              {STATES.map((state) => (
                <th key={state} scope="col">
                  {state}
                </th>
              ))}
              <th scope="col" hidden={groups.length === 0}>
                silent pairs of the groups’ members
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, counts, silent }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {STATES.map((state) => (
                  <td key={state}>{counts.get(state) ?? 0}</td>
                ))}
                <td hidden={groups.length === 0}>{silent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.every(({ coverage }) => coverage === '') ? null : (
        <dl className="about-terms">
          {rows.map(({ id, name, coverage }) => (
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
