import type { Claim } from '../model/dataset.ts';
import { countPairs } from '../model/network.ts';
import { tieIdOf } from '../model/tie.ts';
import { useExplorer, useNetwork, useSnapshot, useViewState } from '../state/use-explorer.tsx';

/** What the sources say changed by this year, with the passages each sentence rests on. */
export function YearCaption() {
  const snapshot = useSnapshot();
  const silent = countPairs(useNetwork()).get('no evidence') ?? 0;
  const pairs = useNetwork().pairs.size;
  return (
    <section className="year-caption" aria-label={`The year ${snapshot.year}`}>
      <h2>
        <span className="year-number">{snapshot.year}</span> {snapshot.title}
      </h2>
      <p>
        {snapshot.caption.map(({ sentence, claims }) => (
          <span key={sentence}>
            {sentence}
            <span className="claim-references">
              {claims.map((claim, index) => (
                <ClaimReference key={claim.id} claim={claim} number={index + 1} />
              ))}
            </span>{' '}
          </span>
        ))}
      </p>
      <p className="year-coverage">
        {snapshot.coverage} Of {pairs} pairs of actors, {silent} go without evidence this year.
      </p>
    </section>
  );
}

/** A small number that opens the tie which the claim speaks of. */
function ClaimReference({ claim, number }: { claim: Claim; number: number }) {
  const { dataset } = useExplorer();
  const select = useViewState((state) => state.select);
  const relation = dataset.relationTypes.find((type) => type.id === claim.relation);
  if (relation === undefined) return null;
  const id = tieIdOf(relation, claim.from, claim.to);
  return (
    <button
      type="button"
      className="claim-reference"
      aria-label={`Evidence ${number}: ${claim.passage.exact}`}
      title={claim.passage.exact}
      onClick={() => select({ kind: 'tie', id })}
    >
      {number}
    </button>
  );
}
