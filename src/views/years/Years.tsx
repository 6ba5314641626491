import { useMemo } from 'react';
import { shownTies } from '../../model/choices.ts';
import type { Snapshot } from '../../model/dataset.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { countInWords, remarksOn, tieInWords } from '../../model/words/words.ts';
import { arrangementOf } from '../../scene/arrangement.ts';
import { planOf } from '../../scene/plan.ts';
import { panelSizesIn } from '../../scene/sizes-in.ts';
import { networkOf } from '../../state/explorer.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useExplorer,
  useKnown,
  useMomentNoun,
  useMoments,
  useSelection,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withNetworkOf } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { usePress } from '../../ui/media-query.ts';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { Panel } from './Panel.tsx';
import './years.css';

/** Every panel has this shape, in units of its own; how large it is on the screen is up to the page. */
const BOX = { width: 400, height: 312 };

/** What of the box is seen: the edges of a drawing leave more room than a panel needs. */
const FRAME = `8 12 ${BOX.width - 16} ${BOX.height - 36}`;

/** The years side by side: the same places, the same scales, one highlight in all. */
export function Years() {
  const explorer = useExplorer();
  const known = useKnown();
  const arrangement = useMemo(() => arrangementOf(explorer), [explorer]);
  const plan = useMemo(
    () => planOf(arrangement, BOX, panelSizesIn(BOX, arrangement)),
    [arrangement],
  );
  const snapshots = useMoments();
  const noun = useMomentNoun();
  const all = known.dataset.snapshots.length;
  return (
    <ViewPage
      title={snapshots.length === 1 ? `The ${noun}` : `The ${noun}s side by side`}
      lead={<ThroughTheYears />}
    >
      {snapshots.length < all ? (
        <p>
          {snapshots.length} of {all} {noun}s, evenly chosen. The slider reaches all of them.
        </p>
      ) : null}
      <ol className="years-panels">
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <PanelHead snapshot={snapshot} />
            {snapshot.title === '' ? null : <p className="panel-headline">{snapshot.title}</p>}
            <Panel
              plan={plan}
              frame={FRAME}
              ties={known.ties}
              snapshot={snapshot}
              network={networkOf(known, snapshot)}
            />
          </li>
        ))}
      </ol>
    </ViewPage>
  );
}

function PanelHead({ snapshot }: { snapshot: Snapshot }) {
  const known = useKnown();
  const choices = useChoices();
  const current = useSnapshot();
  const { change } = useActions();
  const ties = shownTies(networkOf(known, snapshot), choices).length;
  return (
    <h3>
      <button
        type="button"
        className="panel-head"
        aria-current={snapshot.id === current.id ? 'date' : undefined}
        onClick={() => change(withNetworkOf, snapshot.id)}
      >
        <span translate={asWritten(momentName(snapshot))}>{momentName(snapshot)}</span>{' '}
        {countInWords(ties, 'tie')}
      </button>
    </h3>
  );
}

const howToRead = (noun: string, press: string) =>
  `The same places, colours and widths in all. Point at a line to find it in every ${noun}; ${press} it to read its evidence; enter a ${noun} by its name.`;

/** How the tie that is pointed at, or selected, stands in every year; else how to read the years. */
function ThroughTheYears() {
  const known = useKnown();
  const nameOf = useActorName();
  const moments = useMoments();
  const noun = useMomentNoun();
  const press = usePress();
  const hovered = useViewState((state) => state.hovered);
  const selected = useSelection();
  const highlight = hovered.kind === 'nothing' ? selected : hovered;
  const tie = highlight.kind === 'tie' ? known.tieById.get(highlight.id) : undefined;
  if (highlight.kind === 'tie' && tie === undefined)
    return 'Nothing that counts tells of this tie.';
  if (tie === undefined) return howToRead(noun, press);
  const years = moments.map((snapshot) => {
    const standing = networkOf(known, snapshot).ties.get(tie.id);
    return `${momentName(snapshot)} ${standing === undefined ? 'no evidence' : remarksOn(standing)}`;
  });
  return (
    <>
      <strong>{tieInWords(tie, nameOf)}.</strong> {years.join('; ')}.
    </>
  );
}
