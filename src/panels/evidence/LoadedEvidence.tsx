import { lazy, useEffect } from 'react';
import type { TieId } from '../../model/tie.ts';
import type { Selection } from '../../state/view.ts';
import { Loaded } from '../../ui/Loaded.tsx';

type Subject =
  | Exclude<Selection, { kind: 'nothing' }>
  /** A tie where two years are compared. */
  | { readonly kind: 'change'; readonly id: TieId };

const importTie = () => import('./TieEvidence.tsx');

const LOADERS = {
  tie: () => lazy(async () => ({ default: (await importTie()).TieEvidence })),
  change: () =>
    lazy(async () => ({ default: (await import('./ChangeEvidence.tsx')).ChangeEvidence })),
  actor: () => lazy(async () => ({ default: (await import('./ActorEvidence.tsx')).ActorEvidence })),
  pair: () => lazy(async () => ({ default: (await import('./PairEvidence.tsx')).PairEvidence })),
  triad: () => lazy(async () => ({ default: (await import('./TriadEvidence.tsx')).TriadEvidence })),
  source: () =>
    lazy(async () => ({ default: (await import('./RecordEvidence.tsx')).SourceEvidence })),
  speaker: () =>
    lazy(async () => ({ default: (await import('./RecordEvidence.tsx')).SpeakerEvidence })),
  event: () =>
    lazy(async () => ({ default: (await import('./RecordEvidence.tsx')).EventEvidence })),
};

/** Has the evidence of ties at hand before anybody asks: it is what most readers ask for first. */
export function useTieEvidenceAtHand() {
  useEffect(() => {
    // Whoever asks for it meanwhile is told why it does not load.
    importTie().catch(() => {});
  }, []);
}

/** Evidence of what is selected: each kind loads when it is first asked for. */
export function LoadedEvidence({ selection }: { readonly selection: Subject }) {
  const what = 'This evidence';
  switch (selection.kind) {
    case 'tie':
      return (
        <Loaded key="tie" what={what} load={LOADERS.tie} fallback={null}>
          {(TieEvidence) => <TieEvidence key={selection.id} id={selection.id} />}
        </Loaded>
      );
    case 'change':
      return (
        <Loaded key="change" what={what} load={LOADERS.change} fallback={null}>
          {(ChangeEvidence) => <ChangeEvidence key={selection.id} id={selection.id} />}
        </Loaded>
      );
    case 'actor':
      return (
        <Loaded key="actor" what={what} load={LOADERS.actor} fallback={null}>
          {(ActorEvidence) => <ActorEvidence id={selection.id} />}
        </Loaded>
      );
    case 'pair':
      return (
        <Loaded key="pair" what={what} load={LOADERS.pair} fallback={null}>
          {(PairEvidence) => <PairEvidence id={selection.id} />}
        </Loaded>
      );
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
