import { foremostClaims } from '../../model/best-words.ts';
import { shownTies } from '../../model/choices.ts';
import type { ActorId } from '../../model/dataset.ts';
import type { Standing } from '../../model/standing.ts';
import { bestFirst } from '../../model/strength.ts';
import { type TieId, touches } from '../../model/tie.ts';
import { actorInBrief } from '../../model/words/actor-words.ts';
import { timeInShort, voiceInShort } from '../../model/words/claim-words.ts';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import { sourceInShort } from '../../model/words/source-words.ts';
import { standingInWords } from '../../model/words/standing-words.ts';
import { countInWords, remarksOn, STATE_MEANINGS, tieInWords } from '../../model/words/words.ts';
import { PassageWords } from '../../state/PassageWords.tsx';
import { useErrs } from '../../state/use-errs.ts';
import {
  useActorName,
  useChoices,
  useComparing,
  useExplorer,
  useNetwork,
  usePairName,
  useSnapshot,
  useStanding,
} from '../../state/use-explorer.tsx';
import type { Selection } from '../../state/view.ts';
import { HoveredChange } from './HoveredChange.tsx';

/** What a card says of a tie, an actor or a silent pair: the words of the panels, the first of them only. */
export function HoverCardWords({ target }: { readonly target: Selection }) {
  switch (target.kind) {
    case 'tie':
      return <TieWords id={target.id} />;
    case 'actor':
      return <ActorWords id={target.id} />;
    case 'pair':
      return <SilenceWords pair={target.id} />;
    // Nothing else stands on the drawing.
    default:
      return null;
  }
}

function TieWords({ id }: { readonly id: TieId }) {
  const standing = useStanding(id);
  const nameOf = useActorName();
  const comparing = useComparing();
  const snapshot = useSnapshot();
  if (standing === undefined) return null;
  return (
    <>
      <strong>{tieInWords(standing.tie, nameOf)}</strong>
      {comparing ? (
        <span>
          <HoveredChange />
        </span>
      ) : (
        <>
          <span className="hover-card-aside">
            {momentName(snapshot)}: {remarksOn(standing)}
          </span>
          <span>{standingInWords(standing)}</span>
        </>
      )}
      <BestWords standing={standing} />
    </>
  );
}

function BestWords({ standing }: { readonly standing: Standing }) {
  const errs = useErrs();
  const { best, rest } = bestFirst(foremostClaims(standing), errs);
  const [quoted] = best;
  if (quoted === undefined) {
    return standing.context.slice(0, 1).map(({ id, document }) => <cite key={id}>{document}</cite>);
  }
  const [claim] = quoted.claims;
  const more = best.length + rest.length - 1;
  return (
    <>
      <PassageWords passage={claim.passage} brief />
      <span className="hover-card-aside">
        {voiceInShort(claim)} · {timeInShort(claim)} · {sourceInShort(claim.source)}
        {more === 0 ? null : ` · and ${countInWords(more, 'other quotation')}`}
      </span>
    </>
  );
}

function ActorWords({ id }: { readonly id: ActorId }) {
  const { dataset } = useExplorer();
  const network = useNetwork();
  const snapshot = useSnapshot();
  const ties = shownTies(network, useChoices()).filter(({ tie }) => touches(tie, id)).length;
  const actor = dataset.actors.find((each) => each.id === id);
  if (actor === undefined) return null;
  return (
    <>
      <strong>{actor.name}</strong>
      <span>{actorInBrief(actor, dataset, network.moment)}</span>
      <span className="hover-card-aside">
        {ties === 0 ? 'No tie shown' : `${countInWords(ties, 'tie')} shown`} {momentWhen(snapshot)}
      </span>
    </>
  );
}

function SilenceWords({ pair }: { readonly pair: Extract<Selection, { kind: 'pair' }>['id'] }) {
  const pairName = usePairName();
  const snapshot = useSnapshot();
  return (
    <>
      <strong>{pairName(pair)}</strong>
      <span>
        {momentName(snapshot)}: no evidence. {STATE_MEANINGS['no evidence']}
      </span>
    </>
  );
}
