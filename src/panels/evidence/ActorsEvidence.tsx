import { type ActorSetId, actorsOfSet } from '../../model/actor-set.ts';
import { amongThese } from '../../model/among.ts';
import { shownTies } from '../../model/choices.ts';
import type { ActorId } from '../../model/dataset.ts';
import { namesInBrief } from '../../model/words/actor-words.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { tiesAmongInWords } from '../../model/words/pair-words.ts';
import { aboutOf } from '../../state/about.ts';
import { withActorToggled } from '../../state/actors-selected.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useNetwork,
  usePairName,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { asWritten } from '../../ui/as-written.ts';
import { Button } from '../../ui/Button.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { BundleTies } from './BundleTies.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';

/** So many pairs at a time: each has all its words with it, folded. */
const PAIRS_AT_A_TIME = 20;

/** Several actors at the moment: who they are, and the ties among them, pair by pair, with their words. */
export function ActorsEvidence({ id }: { id: ActorSetId }) {
  const nameOf = useActorName();
  const pairName = usePairName();
  const snapshot = useSnapshot();
  const shown = shownTies(useNetwork(), useChoices());
  const actors = actorsOfSet(id);
  const among = amongThese(shown, actors);
  const { shown: pairs, more } = useFirstOfMany([...among.byPair], 'pairs with ties', {
    atATime: PAIRS_AT_A_TIME,
  });
  return (
    <article>
      <EvidenceHead title={namesInBrief(actors.map(nameOf))} isNames>
        <p className="evidence-standing">
          <strong translate={asWritten(momentName(snapshot))}>{momentName(snapshot)}.</strong>{' '}
          {tiesAmongInWords(among)}
        </p>
        <ul ref={asOneStop} className="selected-actors" aria-label="Selected actors">
          {actors.map((actor) => (
            <li key={actor}>
              <SelectedActor id={actor} name={nameOf(actor)} />
            </li>
          ))}
        </ul>
      </EvidenceHead>
      {pairs.map(([pair, standings]) => (
        <section key={pair} className="evidence-bundle" aria-label={pairName(pair)}>
          <h3 translate="no">{pairName(pair)}</h3>
          <BundleTies ties={standings} />
        </section>
      ))}
      {more}
    </article>
  );
}

/** One of them, and the way to go on without it. */
function SelectedActor({ id, name }: { readonly id: ActorId; readonly name: string }) {
  const { change } = useActions();
  return (
    <Button
      {...aboutOf({ kind: 'actor', id })}
      aria-label={`Take ${name} out of the selection`}
      title={`Take ${name} out of the selection`}
      onClick={() => change(withActorToggled, id)}
    >
      <span translate="no">{name}</span> <Icon name="close" />
    </Button>
  );
}
