import type { OtherName } from '../../model/actor-kind.ts';
import { shownTies } from '../../model/choices.ts';
import type { ActorId, Group } from '../../model/dataset.ts';
import { membersAt } from '../../model/group-members.ts';
import { actorsOf, touches } from '../../model/tie.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { actorInBrief } from '../../model/words/actor-words.ts';
import { languageInWords } from '../../model/words/language-words.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { alikeActorsIn } from '../../state/alike-actors.ts';
import {
  useActions,
  useChoices,
  useExplorer,
  useNetwork,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { withName } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { FocusOnActor } from './FocusOnActor.tsx';
import { TieLinks } from './TieLinks.tsx';

/** "The pact (2014 to 2016, 2022)". */
function staysInWords({ name, stays }: Group, actor: ActorId): string {
  return `${name} (${stays.get(actor)?.map(timeInWords).join(', ')})`;
}

/** An actor: what the sources call it, and its ties at the moment. */
export function ActorEvidence({ id }: { id: ActorId }) {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const shown = shownTies(network, useChoices());
  const actor = dataset.actors.find((each) => each.id === id);
  if (actor === undefined) return null;
  const isTold = [...network.pairs.keys()].some((pair) => actorsOf(pair).includes(id));
  const ties = shown.filter(({ tie }) => touches(tie, id));
  const ever = dataset.groups.filter((group) => group.members.includes(id));
  const elsewhere = ever.filter((group) => !membersAt(group, [network.moment]).includes(id));

  return (
    <article>
      <EvidenceHead title={actor.name} isNames>
        <p>{actorInBrief(actor, dataset, network.moment)}</p>
        <OtherNames names={actor.otherNames} />
        {elsewhere.length === 0 ? null : (
          <p>
            Belongs at other times to:{' '}
            {elsewhere.map((group) => staysInWords(group, id)).join('; ')}.
          </p>
        )}
        {actor.note === null ? null : <p className="evidence-aside">{actor.note}</p>}
        <MayBeOne id={id} />
        <FocusOnActor id={id} />
      </EvidenceHead>
      <h3>
        {ties.length === 0
          ? `No tie shown ${momentWhen(snapshot)}`
          : `Its ties ${momentWhen(snapshot)}`}
      </h3>
      {ties.length === 0 ? (
        <p>
          {isTold
            ? 'Of this time there is only what the legend leaves out: forecasts, denials, and what your filters hold back.'
            : 'No claim names it together with another of this time, and no public record does.'}
        </p>
      ) : (
        <TieLinks standings={ties} />
      )}
    </article>
  );
}

/** Who else it may be by its name, and where that can be said. */
function MayBeOne({ id }: { readonly id: ActorId }) {
  const { dataset } = useExplorer();
  const { change } = useActions();
  const others = alikeActorsIn(dataset)
    .filter(({ actors }) => actors.some(({ actor }) => actor.id === id))
    .flatMap(({ actors }) => actors.flatMap(({ actor }) => (actor.id === id ? [] : [actor])));
  if (others.length === 0) return null;
  return (
    <p>
      By its name, it may be one actor with{' '}
      {others.map((actor, index) => (
        <span key={actor.id}>
          {index > 0 ? ', ' : ''}“<bdi>{actor.name}</bdi>”
        </span>
      ))}
      .{' '}
      <Button look="link" onClick={() => change(withName, 'about')}>
        Say so in “About the data”
      </Button>
    </p>
  );
}

/** What an actor is called in other languages, folded away: language by language. */
function OtherNames({ names }: { names: readonly OtherName[] }) {
  if (names.length === 0) return null;
  const byLanguage = groupedBy(names, ({ language }) => language);
  return (
    <details className="actor-names">
      <summary>In other languages</summary>
      <dl>
        {[...byLanguage].map(([language, own]) => (
          <div key={language}>
            <dt>{languageInWords(language)}</dt>
            <dd lang={language}>
              <bdi>{own.map(({ name }) => name).join(', ')}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
