import type { TieId } from '../../model/tie.ts';
import type { Selection } from '../../state/view.ts';
import { type Load, Loaded, loadAhead } from '../../ui/Loaded.tsx';

type Subject =
  | Exclude<Selection, { kind: 'nothing' }>
  /** A tie where two years are compared. */
  | { readonly kind: 'change'; readonly id: TieId };
type SubjectKind = Subject['kind'];
type IdOf<Kind extends SubjectKind> = Extract<Subject, { kind: Kind }>['id'];

const LOADS: { readonly [Kind in SubjectKind]: Load<{ id: IdOf<Kind> }> } = {
  tie: async () => (await import('./TieEvidence.tsx')).TieEvidence,
  change: async () => (await import('./ChangeEvidence.tsx')).ChangeEvidence,
  actor: async () => (await import('./ActorEvidence.tsx')).ActorEvidence,
  pair: async () => (await import('./PairEvidence.tsx')).PairEvidence,
  triad: async () => (await import('./TriadEvidence.tsx')).TriadEvidence,
  actors: async () => (await import('./ActorsEvidence.tsx')).ActorsEvidence,
  source: async () => (await import('./RecordEvidence.tsx')).SourceEvidence,
  speaker: async () => (await import('./RecordEvidence.tsx')).SpeakerEvidence,
  event: async () => (await import('./RecordEvidence.tsx')).EventEvidence,
};

/** What the reader unfolded in the evidence of one tie stays folded in that of another. */
const FOLDED_ANEW: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['tie', 'change']);

/** Has the evidence of ties at hand before anybody asks: it is what most readers ask for first. */
export function loadTieEvidenceAhead() {
  loadAhead(LOADS.tie);
}

/** Evidence of what is selected: each kind loads when it is first asked for. */
export function LoadedEvidence({ selection }: { readonly selection: Subject }) {
  return <EvidenceOf key={selection.kind} {...selection} />;
}

interface EvidenceProps<Kind extends SubjectKind> {
  readonly kind: Kind;
  readonly id: IdOf<Kind>;
}

function EvidenceOf<Kind extends SubjectKind>({ kind, id }: EvidenceProps<Kind>) {
  return (
    <Loaded what="This evidence" load={LOADS[kind]}>
      {(Evidence) => <Evidence key={FOLDED_ANEW.has(kind) ? id : kind} id={id} />}
    </Loaded>
  );
}
