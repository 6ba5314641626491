import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { amongThese } from '../../model/among.ts';
import { shownTies } from '../../model/choices.ts';
import type { ActorId } from '../../model/dataset.ts';
import { claimsIn, type Standing } from '../../model/standing.ts';
import type { Moment } from '../../model/time/moment.ts';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import { tiesAmongInWords } from '../../model/words/pair-words.ts';
import { actorsInWords, countInWords } from '../../model/words/words.ts';
import { actorsSelected } from '../../state/actors-selected.ts';
import { selectionInWords } from '../../state/selection-words.ts';
import {
  useActorName,
  useChoices,
  useComparing,
  useKnown,
  useNetwork,
  useSelection,
  useSnapshot,
  useStanding,
  useViewState,
} from '../../state/use-explorer.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { LoadedEvidence, loadTieEvidenceAhead } from './LoadedEvidence.tsx';
import './evidence.css';

/** The region named "Evidence": the words behind whatever is selected. */
export function Evidence() {
  const region = useRef<HTMLElement>(null);
  useBeginAtTop(region);
  useEffect(loadTieEvidenceAhead, []);
  return (
    <section ref={region} className="evidence" aria-label="Evidence">
      <Announcement />
      <Selected />
    </section>
  );
}

/**
 * Other evidence begins at its head: else a reader would find quotations of one tie where those of
 * another were. A claim that was asked for is found by its own quotation.
 */
function useBeginAtTop(region: RefObject<HTMLElement | null>) {
  const selection = useSelection();
  const snapshot = useSnapshot();
  const sought = useViewState((state) => state.sought);
  const told = sought === null && selection.kind !== 'nothing';
  const beginning = told ? `${momentName(snapshot)} ${JSON.stringify(selection)}` : null;
  useLayoutEffect(() => {
    if (beginning === null) return;
    // With the frame that shows it: to scroll at once is to have the whole page laid out first.
    const frame = requestAnimationFrame(() =>
      region.current?.closest('[data-scrolls]')?.scrollTo?.(0, 0),
    );
    return () => cancelAnimationFrame(frame);
  }, [region, beginning]);
}

const loadNothingSelected = async () => (await import('./NothingSelected.tsx')).NothingSelected;

function Nothing() {
  return (
    <Loaded what="What there is to read" load={loadNothingSelected}>
      {(NothingSelected) => <NothingSelected />}
    </Loaded>
  );
}

function Selected() {
  const selection = useSelection();
  const comparing = useComparing();
  const pair = useViewState((state) => state.view.pair);
  if (selection.kind === 'nothing') {
    return pair === null ? <Nothing /> : <LoadedEvidence selection={{ kind: 'pair', id: pair }} />;
  }
  const change = comparing && selection.kind === 'tie';
  return <LoadedEvidence selection={change ? { kind: 'change', id: selection.id } : selection} />;
}

/** Tells a screen reader, which stays where it is, that evidence has opened and how much. */
function Announcement() {
  const { dataset } = useKnown();
  const selection = useSelection();
  const snapshot = useSnapshot();
  const nameOf = useActorName();
  const standing = useStanding(selection.kind === 'tie' ? selection.id : undefined);
  const network = useNetwork();
  const choices = useChoices();

  function words(): string {
    if (standing !== undefined) return evidenceInWords(standing, snapshot, nameOf);
    const name = selectionInWords(selection, dataset);
    if (name === null) return '';
    if (selection.kind !== 'actors') return `${name} ${momentWhen(snapshot)}.`;
    const among = amongThese(shownTies(network, choices), actorsSelected(selection));
    return `${name} ${momentWhen(snapshot)}: ${tiesAmongInWords(among)}`;
  }
  return (
    <p role="status" className="visually-hidden">
      {words()}
    </p>
  );
}

function evidenceInWords(
  standing: Standing,
  moment: Moment,
  nameOf: (actor: ActorId) => string,
): string {
  const { tie, context } = standing;
  const quotations = new Set(claimsIn(standing).map(({ passage }) => passage.exact)).size;
  const found = [
    ...(quotations > 0 ? [countInWords(quotations, 'quotation')] : []),
    ...(context.length > 0 ? [`${countInWords(context.length, 'document')} on public record`] : []),
  ].join(', ');
  return `Evidence for ${actorsInWords(tie, nameOf)}, ${tie.relation.name}, ${momentWhen(moment)}: ${found || 'none'}.`;
}
