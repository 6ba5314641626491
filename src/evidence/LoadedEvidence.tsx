import { lazy } from 'react';
import type { Selection } from '../state/view.ts';
import { Loaded } from '../ui/Loaded.tsx';

type Rare = Extract<Selection, { kind: 'triad' | 'source' | 'speaker' | 'event' }>;

const LOADERS = {
  triad: () => lazy(async () => ({ default: (await import('./TriadEvidence.tsx')).TriadEvidence })),
  source: () =>
    lazy(async () => ({ default: (await import('./RecordEvidence.tsx')).SourceEvidence })),
  speaker: () =>
    lazy(async () => ({ default: (await import('./RecordEvidence.tsx')).SpeakerEvidence })),
  event: () =>
    lazy(async () => ({ default: (await import('./RecordEvidence.tsx')).EventEvidence })),
};

/** Evidence of what only other views than the drawing select: it loads when it is first asked for. */
export function LoadedEvidence({ selection }: { readonly selection: Rare }) {
  const what = 'This evidence';
  switch (selection.kind) {
    case 'triad':
      return (
        <Loaded key="triad" what={what} load={LOADERS.triad} fallback={null}>
          {(TriadEvidence) => <TriadEvidence id={selection.id} />}
        </Loaded>
      );
    case 'source':
      return (
        <Loaded key="source" what={what} load={LOADERS.source} fallback={null}>
          {(SourceEvidence) => <SourceEvidence id={selection.id} />}
        </Loaded>
      );
    case 'speaker':
      return (
        <Loaded key="speaker" what={what} load={LOADERS.speaker} fallback={null}>
          {(SpeakerEvidence) => <SpeakerEvidence id={selection.id} />}
        </Loaded>
      );
    case 'event':
      return (
        <Loaded key="event" what={what} load={LOADERS.event} fallback={null}>
          {(EventEvidence) => <EventEvidence id={selection.id} />}
        </Loaded>
      );
  }
}
