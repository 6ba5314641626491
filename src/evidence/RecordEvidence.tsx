import type { Claim, EventId, SourceId, SpeakerId } from '../model/dataset.ts';
import { timeInWords } from '../model/time-words.ts';
import {
  countInWords,
  outsideInWords,
  sourceInWords,
  speakerInWords,
  titleInWords,
} from '../model/words.ts';
import { useExplorer, useKnown } from '../state/use-explorer.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PassageList } from './PassageList.tsx';

/** All that one document says, in the order of its text. */
export function SourceEvidence({ id }: { id: SourceId }) {
  const source = useExplorer().dataset.sources.find((each) => each.id === id);
  const claims = useClaims(({ source: own }) => own.id === id);
  if (source === undefined) return null;
  return (
    <article>
      <EvidenceHead title={titleInWords(source)}>
        <p>{sourceInWords(source)}</p>
        <Count claims={claims} />
      </EvidenceHead>
      <PassageList claims={claims} />
    </article>
  );
}

/** All that one voice says, document by document. */
export function SpeakerEvidence({ id }: { id: SpeakerId }) {
  const speaker = useExplorer().dataset.speakers.find((each) => each.id === id);
  const claims = useClaims(({ speaker: own }) => own.id === id);
  if (speaker === undefined) return null;
  return (
    <article>
      <EvidenceHead title={speakerInWords(speaker)}>
        <p>
          {speaker.kind}
          {speaker.note === null ? '' : `. ${speaker.note}`}
        </p>
        <Count claims={claims} />
      </EvidenceHead>
      <PassageList claims={claims} />
    </article>
  );
}

/** All reports of one happening. */
export function EventEvidence({ id }: { id: EventId }) {
  const event = useExplorer().dataset.events.find((each) => each.id === id);
  const claims = useClaims(({ event: own }) => own?.id === id);
  if (event === undefined) return null;
  return (
    <article>
      <EvidenceHead title={event.name}>
        <p>
          {timeInWords(event.when)}
          {event.outside === null ? '' : ` (${outsideInWords(event)})`}
        </p>
        <Count claims={claims} />
      </EvidenceHead>
      <PassageList claims={claims} />
    </article>
  );
}

function useClaims(belongs: (claim: Claim) => boolean): readonly Claim[] {
  return useKnown().dataset.claims.filter(belongs);
}

function Count({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return <p>Nothing of it counts under the evidence chosen.</p>;
  const passages = new Set(claims.map(({ passage }) => passage)).size;
  return (
    <p>
      {countInWords(claims.length, 'claim')} on {countInWords(passages, 'passage')}.
    </p>
  );
}
