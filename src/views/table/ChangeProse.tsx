import { areSameMoment } from '../../model/time/moment.ts';
import { momentName, momentNoun } from '../../model/words/moment-words.ts';
import { byPair, proseAsText, proseOf } from '../../model/words/prose.ts';
import { changesInBrief, spanOf } from '../../model/words/turn-words.ts';
import { versionMark } from '../../state/address/link-mark.ts';
import { linkOf } from '../../state/address/links.ts';
import { TurnMeanings } from '../../state/TurnMeanings.tsx';
import { useComparisons } from '../../state/use-comparisons.ts';
import { useActorName, useExplorer, usePairName, useViewState } from '../../state/use-explorer.tsx';
import { useNoted } from '../../state/use-noted.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { NotedWords } from '../../ui/NotedWords.tsx';
import { NumberedWorks } from '../../ui/NumberedWorks.tsx';

/** What became of the ties that are shown since the year before, as a paragraph with numbered works. */
export function ChangeProse() {
  const { shown, moments } = useComparisons();
  const nameOf = useActorName();
  const pairName = usePairName();
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  const noted = useNoted();
  const changed = shown.filter(({ turn }) => turn !== 'stayed');
  const { shown: told, more } = useFirstOfMany(changed, 'changes');
  const prose = proseOf(told, moments, nameOf);
  if (areSameMoment(moments.before, moments.after)) {
    return (
      <p>
        Both {momentNoun([moments.after])}s are {momentName(moments.after)}: nothing differs. Choose
        others under “Compare”.
      </p>
    );
  }
  return (
    <div className="change-prose">
      <p>{changesInBrief(shown, moments)}</p>
      <TurnMeanings turns={shown.map(({ turn }) => turn)} moments={moments} />
      <CopyButton
        label="Copy as text"
        what="Changes in words"
        text={() =>
          proseAsText(proseOf(changed, moments, nameOf), moments, {
            pairName,
            address: linkOf({ view, mark: versionMark(dataset) }, window.location.href),
          })
        }
      />
      {prose.sentences.length === 0 ? (
        <p>No change is shown that these sources tell.</p>
      ) : (
        <div className="change-paragraph">
          <p>{spanOf(moments)}:</p>
          {byPair(prose.sentences).map(([pair, sentences]) => (
            <p key={pair}>
              <strong translate="no">{pairName(pair)}.</strong>{' '}
              {sentences.map((sentence) => (
                <span key={sentence.tie.id}>
                  <NotedWords clauses={noted(sentence)} />{' '}
                </span>
              ))}
            </p>
          ))}
        </div>
      )}
      {more}
      <NumberedWorks works={prose.works} />
    </div>
  );
}
