import { useEffect, useRef } from 'react';
import { goneOverBy, type Join } from '../../dataset/joined.ts';
import type { Dataset } from '../../model/dataset.ts';
import { countInWords } from '../../model/words/words.ts';
import { type AlikeActors, alikeActorsIn, type RestingActor } from '../../state/alike-actors.ts';
import { type Joining, useJoining } from '../../state/joining.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { withoutActors } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** Whether there are names to ask about, or a choice to undo. */
export function asksOfNames(dataset: Dataset, joining: Joining | null): boolean {
  return joining !== null && alikeActorsIn(dataset).length + joining.joins.length > 0;
}

/** Names that may be those of one actor, each with what it rests on; and those that the reader takes for one. */
export function JoinedNames() {
  const joining = useJoining();
  return joining === null ? null : <Names joining={joining} />;
}

function Names({ joining }: { readonly joining: Joining }) {
  const { dataset, store } = useExplorer();
  const { joins } = joining;
  const alike = alikeActorsIn(dataset);
  const { shown, more } = useFirstOfMany(alike, 'groups of names');
  const choose = (next: readonly Join[]) =>
    joining.choose(next, withoutActors(store.getState().view));
  return (
    <>
      <p>
        Nobody here decides whether names that differ in little mean one actor. Whoever reads them
        as one keeps every claim and finds the actor by both names. The choice stands in the address
        of this page: a link carries it, and going back undoes it. A dataset that this browser keeps
        stays as it was opened.
      </p>
      <Chosen joining={joining} onUndo={(join) => choose(joins.filter((each) => each !== join))} />
      {alike.length === 0 ? null : (
        <ul className="about-names">
          {shown.map((group) => (
            <li key={group.actors.map(({ actor }) => actor.id).join(' ')}>
              <Group group={group} onJoin={(own) => choose([...joins, ...own])} />
            </li>
          ))}
        </ul>
      )}
      {more}
    </>
  );
}

interface ChosenProps {
  readonly joining: Joining;
  readonly onUndo: (join: Join) => void;
}

/** What was chosen, and what became of it: told where somebody chose just now. */
function Chosen({ joining: { whole, joins, refused, justChosen }, onUndo }: ChosenProps) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (justChosen) told.current?.focus();
  }, [justChosen]);
  const nameOf = (id: string) => whole.actors.find((each) => each.id === id)?.name ?? id;
  return (
    <div ref={told} role="status" tabIndex={-1} className="about-joined">
      {joins.length === 0 && justChosen ? <p>Every name is an actor of its own again.</p> : null}
      {joins.map((join) => (
        <p key={join.actor}>
          “<bdi>{nameOf(join.actor)}</bdi>”{' '}
          {refused.includes(join) ? 'cannot be read as' : 'is read as'} “
          <bdi>{nameOf(join.as)}</bdi>”
          {refused.includes(join) ? refusedInWords : goneOverInWords(whole, join)}{' '}
          <Button onClick={() => onUndo(join)}>
            <span>
              Set “<bdi>{nameOf(join.actor)}</bdi>” apart
            </span>
          </Button>
        </p>
      ))}
    </div>
  );
}

const refusedInWords =
  ': one of the two is not in these data, or evidence is about both, and nobody has a tie with itself.';

function goneOverInWords(whole: Dataset, join: Join): string {
  const { claims, ties, merged } = goneOverBy(whole, join);
  const met = merged === 0 ? 'none of them met' : `${merged} of them met`;
  return `: ${countInWords(claims, 'claim')} and ${countInWords(ties, 'tie')} went over, and ${met} a tie that was there.`;
}

interface GroupProps {
  readonly group: AlikeActors;
  readonly onJoin: (joins: readonly Join[]) => void;
}

const DIFFER: Readonly<Record<AlikeActors['differ'], string>> = {
  signs: 'They differ in capitals, accents, blanks or signs only.',
  letters: 'One writes out letters of the other.',
  initials: 'One may be the other with initials.',
};

function Group({ group: { differ, actors, apart }, onJoin }: GroupProps) {
  const joinedAs = (as: RestingActor) =>
    actors.flatMap(({ actor }) =>
      actor === as.actor ? [] : [{ actor: actor.id, as: as.actor.id }],
    );
  return (
    <>
      {actors.map((each, index) => (
        <span key={each.actor.id}>
          {index > 0 ? '; ' : ''}“<bdi>{each.actor.name}</bdi>” ({restsInWords(each)})
        </span>
      ))}
      . {DIFFER[differ]}
      {apart ? (
        <p>
          Evidence is about two of them together: they are not one here, for nobody has a tie with
          itself.
        </p>
      ) : (
        <p className="about-choices">
          {actors.map((each) => (
            <Button key={each.actor.id} onClick={() => onJoin(joinedAs(each))}>
              <span>
                One actor, called “<bdi>{each.actor.name}</bdi>”
              </span>
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

function restsInWords({ claims, ties, documents }: RestingActor): string {
  return [
    countInWords(claims, 'claim'),
    countInWords(ties, 'tie'),
    countInWords(documents, 'document'),
  ].join(', ');
}
