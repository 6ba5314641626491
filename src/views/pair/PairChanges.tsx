import type { Snapshot, SnapshotId } from '../../model/dataset.ts';
import type { PairId } from '../../model/tie.ts';
import { byTime } from '../../model/time/moment.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { passingInWords } from '../../model/words/passing-words.ts';
import { proseAsText, proseOf, type Sentence } from '../../model/words/prose.ts';
import { changesInBrief } from '../../model/words/turn-words.ts';
import { turnLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { versionMark } from '../../state/address/link-mark.ts';
import { linkOf } from '../../state/address/links.ts';
import { TurnMeanings } from '../../state/TurnMeanings.tsx';
import {
  useActions,
  useActorName,
  useExplorer,
  useMoments,
  usePairName,
  useViewState,
} from '../../state/use-explorer.tsx';
import { useNoted } from '../../state/use-noted.ts';
import { withPairYears } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { NotedWords } from '../../ui/NotedWords.tsx';
import { NumberedWorks } from '../../ui/NumberedWorks.tsx';
import { usePair } from './use-pair.ts';

/** What came, went and turned between two moments, what stayed last, with the works behind each sentence. */
export function PairChanges({ pair }: { readonly pair: PairId }) {
  const { rows, from, to, moments } = usePair(pair);
  const view = useViewState((state) => state.view);
  const { dataset } = useExplorer();
  const snapshots = useMoments();
  const nameOf = useActorName();
  const pairName = usePairName();
  const { change } = useActions();
  if (snapshots.length === 1 || rows.length === 0) return null;
  const comparisons = rows.flatMap(({ comparison }) => comparison ?? []);
  const turned = comparisons.filter(({ turn }) => turn !== 'stayed');
  const told = [...turned, ...comparisons.filter(({ turn }) => turn === 'stayed')];
  const passing = passingInWords(rows, moments, nameOf);
  const prose = proseOf(told, moments, nameOf);
  return (
    <section className="pair-changes" aria-label="What changed">
      <h3>
        What changed from{' '}
        <YearChoice
          label="From"
          value={from}
          years={snapshots.filter((each) => byTime(each, to) < 0)}
          onChoose={(id) => change(withPairYears, id, to.id)}
        />{' '}
        to{' '}
        <YearChoice
          label="To"
          value={to}
          years={snapshots.filter((each) => byTime(each, from) > 0)}
          onChoose={(id) => change(withPairYears, from.id, id)}
        />
      </h3>
      <p>{changesInBrief(comparisons, moments)}</p>
      {passing === '' ? null : <p>{passing}</p>}
      <TurnMeanings turns={comparisons.map(({ turn }) => turn)} moments={moments} />
      <CopyButton
        label="Copy as text"
        what="Changes in words"
        text={() =>
          proseAsText(prose, moments, {
            pairName,
            passing,
            address: linkOf({ view, mark: versionMark(dataset) }, window.location.href),
          })
        }
      />
      <ul>
        {prose.sentences.map((sentence) => (
          <Told key={sentence.tie.id} sentence={sentence} />
        ))}
      </ul>
      <NumberedWorks works={prose.works} />
    </section>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: Snapshot;
  readonly years: readonly Snapshot[];
  readonly onChoose: (year: SnapshotId) => void;
}

function YearChoice({ label, value, years, onChoose }: YearProps) {
  return (
    <select
      aria-label={label}
      value={value.id}
      onChange={({ currentTarget }) => {
        const year = years.find(({ id }) => id === currentTarget.value);
        if (year !== undefined) onChoose(year.id);
      }}
    >
      {years.map((each) => (
        <option key={each.id} value={each.id} translate={asWritten(momentName(each))}>
          {momentName(each)}
        </option>
      ))}
    </select>
  );
}

function Told({ sentence }: { readonly sentence: Sentence }) {
  const { turn, basis, disputed, tie } = sentence;
  const noted = useNoted();
  return (
    <li>
      <LineSample look={turnLook({ turn, basis, disputed })} letter={tie.relation.mark} />
      <span>
        <NotedWords clauses={noted(sentence)} />
      </span>
    </li>
  );
}
