import type { ReactNode } from 'react';
import { claimIndexOf } from '../../model/claim-index.ts';
import type { Claim, EventId, SourceId, SpeakerId } from '../../model/dataset.ts';
import { codersMayTell, eventsToldIn } from '../../model/evidence-base.ts';
import { accessedInWords, waysToSource } from '../../model/words/source-words.ts';
import { outsideInWords, timeInWords } from '../../model/words/time-words.ts';
import {
  countInWords,
  sourceInWords,
  speakerInWords,
  titleInWords,
} from '../../model/words/words.ts';
import { useKnown, useViewState } from '../../state/use-explorer.tsx';
import { OutsideLinks } from '../../ui/OutsideLinks.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PassageList } from './PassageList.tsx';

/** All that one document says, in the order of its text. */
export function SourceEvidence({ id }: { id: SourceId }) {
  const { dataset } = useKnown();
  const source = dataset.sources.find((each) => each.id === id);
  if (source === undefined) return <NothingCounts what="A document" />;
  return (
    <RecordEvidence
      title={titleInWords(source)}
      claims={claimIndexOf(dataset).bySource.get(id) ?? []}
    >
      <p>{sourceInWords(source)}</p>
      <OutsideLinks ways={waysToSource(source)} remark={accessedInWords(source)} />
    </RecordEvidence>
  );
}

/** All that one voice says, document by document. */
export function SpeakerEvidence({ id }: { id: SpeakerId }) {
  const { dataset } = useKnown();
  const told = useViewState((state) => codersMayTell(state.view.base));
  const claims = claimIndexOf(dataset).bySpeaker.get(id) ?? [];
  const speaker = claims[0]?.speaker;
  if (speaker === undefined) return <NothingCounts what="A voice" />;
  const note = speaker.note === null || !told ? '' : `. ${speaker.note}`;
  return (
    <RecordEvidence title={speakerInWords(speaker)} claims={claims}>
      <p>
        {speaker.kind}
        {note}
      </p>
    </RecordEvidence>
  );
}

/** All reports of one happening. */
export function EventEvidence({ id }: { id: EventId }) {
  const { dataset } = useKnown();
  const told = useViewState((state) => codersMayTell(state.view.base));
  const event = eventsToldIn(dataset).find((each) => each.id === id);
  if (event === undefined) return <NothingCounts what="An event" />;
  const outside = event.outside === null || !told ? '' : ` (${outsideInWords(event)})`;
  return (
    <RecordEvidence title={event.name} claims={claimIndexOf(dataset).byEvent.get(id) ?? []}>
      <p>
        {timeInWords(event.when)}
        {outside}
      </p>
    </RecordEvidence>
  );
}

interface RecordProps {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly children: ReactNode;
}

function RecordEvidence({ title, claims, children }: RecordProps) {
  const passages = new Set(claims.map(({ passage }) => passage)).size;
  return (
    <article>
      <EvidenceHead title={title}>
        {children}
        <p>
          {countInWords(claims.length, 'claim')} on {countInWords(passages, 'passage')}.
        </p>
      </EvidenceHead>
      <PassageList claims={claims} />
    </article>
  );
}

/** What does not count is not even named: its name may tell what it says. */
function NothingCounts({ what }: { what: string }) {
  return (
    <article>
      <EvidenceHead title={`${what} that does not count`}>
        <p>Nothing of it counts as evidence as things stand.</p>
      </EvidenceHead>
    </article>
  );
}
