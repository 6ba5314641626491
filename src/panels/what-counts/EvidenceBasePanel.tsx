import { type ReactNode, useMemo, useState } from 'react';
import { claimIndexOf } from '../../model/claim-index.ts';
import type { Claim, Dataset, Modality } from '../../model/dataset.ts';
import { MODALITIES, SIDES, type Side, sideOf, wasWritten } from '../../model/evidence-base.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { MODALITY_NAMES, SIDE_NAMES } from '../../model/words/base-words.ts';
import { speakerInWords, titleInWords } from '../../model/words/words.ts';
import { useActions, useExplorer, useViewNow } from '../../state/use-explorer.tsx';
import {
  isRestricted,
  withModalityToggled,
  withSideToggled,
  withSourceToggled,
  withSpeakerToggled,
  withWholeBase,
} from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterRow } from '../../ui/FilterRow.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { ConfidenceFilters } from './ConfidenceFilters.tsx';
import { TollList } from './TollList.tsx';
import { WHAT_COUNTS } from './what-counts.ts';
import './what-counts.css';

const SIDE_MEANINGS: Readonly<Record<Side, string>> = {
  party: 'An official of one of the two whose tie it is.',
  'other government': 'An official who speaks for neither of the two.',
  analyst: 'An analyst or an institute that the document quotes.',
  press: 'A news agency or a paper that the document quotes.',
  author: 'The author of the document, in nobody else’s name.',
};

const MODALITY_MEANINGS: Readonly<Record<Modality, string>> = {
  fact: 'Told as having happened, or as being so.',
  'official statement': 'What somebody says in the name of an actor.',
  analysis: 'What somebody concludes.',
  forecast: 'What somebody expects; it never makes a tie stand.',
  hypothetical: 'What would be if something else were; it never makes a tie stand.',
};

/** The claims by all that can be switched off. */
function countsIn(dataset: Dataset) {
  return {
    ...claimIndexOf(dataset),
    bySide: groupedBy(dataset.claims, sideOf),
    byModality: groupedBy(dataset.claims, ({ modality }) => modality),
  };
}

/** What counts as evidence: sources, voices and kinds of statement, each to be switched off. */
export function EvidenceBasePanel() {
  const { dataset } = useExplorer();
  const base = useViewNow(({ view }) => view.base);
  const restricted = useViewNow(({ view }) => isRestricted(view));
  const { change } = useActions();
  const [speakersOpen, setSpeakersOpen] = useState(base.withoutSpeakers.size > 0);
  // A title may itself be a passage: a document from after the cut-off is not named.
  const known = dataset.sources.filter((source) => wasWritten(base, { source }));
  const { shown: sources, more: moreSources } = useFirstOfMany(known, 'documents', {
    never: ({ id }) => base.withoutSources.has(id),
  });
  const { shown: speakers, more: moreSpeakers } = useFirstOfMany(dataset.speakers, 'speakers', {
    never: ({ id }) => base.withoutSpeakers.has(id),
  });
  const counts = useMemo(() => countsIn(dataset), [dataset]);
  const row = (
    id: string,
    name: string,
    meaning: string,
    checked: boolean,
    claims: number,
    onToggle: () => void,
  ) => (
    <FilterRow
      key={id}
      checked={checked}
      count={claims}
      name={name}
      meaning={meaning}
      sample={null}
      onToggle={onToggle}
    />
  );

  return (
    <section
      id={WHAT_COUNTS}
      tabIndex={-1}
      className="evidence-base"
      aria-label="What counts as evidence"
    >
      <div className="evidence-base-head">
        <h2>What counts as evidence</h2>
        <Button look="link" aria-disabled={!restricted} onClick={() => change(withWholeBase)}>
          Count everything
        </Button>
      </div>
      <TollList />
      <fieldset ref={asOneStop}>
        <legend>Sources, with their claims</legend>
        {sources.map((source) =>
          row(
            source.id,
            titleInWords(source),
            'Switched off, it is as if nobody had coded it.',
            !base.withoutSources.has(source.id),
            counts.bySource.get(source.id)?.length ?? 0,
            () => change(withSourceToggled, source.id),
          ),
        )}
        {moreSources}
      </fieldset>
      <Kinds legend="Who says so" kinds={SIDES} among={counts.bySide} left={base.withoutSides}>
        {(side) =>
          row(
            side,
            SIDE_NAMES[side],
            SIDE_MEANINGS[side],
            !base.withoutSides.has(side),
            counts.bySide.get(side)?.length ?? 0,
            () => change(withSideToggled, side),
          )
        }
      </Kinds>
      <Kinds
        legend="Kind of statement"
        kinds={MODALITIES}
        among={counts.byModality}
        left={base.withoutModalities}
      >
        {(modality) =>
          row(
            modality,
            MODALITY_NAMES[modality],
            MODALITY_MEANINGS[modality],
            !base.withoutModalities.has(modality),
            counts.byModality.get(modality)?.length ?? 0,
            () => change(withModalityToggled, modality),
          )
        }
      </Kinds>
      <ConfidenceFilters />
      <details open={speakersOpen} onToggle={(event) => setSpeakersOpen(event.currentTarget.open)}>
        <summary>Speakers ({dataset.speakers.length})</summary>
        <fieldset ref={asOneStop}>
          <legend className="visually-hidden">Speakers</legend>
          {speakers.map((speaker) =>
            row(
              speaker.id,
              speakerInWords(speaker),
              'Switched off, it is as if this voice had not spoken.',
              !base.withoutSpeakers.has(speaker.id),
              counts.bySpeaker.get(speaker.id)?.length ?? 0,
              () => change(withSpeakerToggled, speaker.id),
            ),
          )}
          {moreSpeakers}
        </fieldset>
      </details>
    </section>
  );
}

interface KindsProps<Kind> {
  readonly legend: string;
  readonly kinds: readonly Kind[];
  /** The claims of each kind that occurs. */
  readonly among: ReadonlyMap<Kind, readonly Claim[]>;
  readonly left: ReadonlySet<Kind>;
  readonly children: (kind: Kind) => ReactNode;
}

/** The kinds that these data have; nothing where all claims are of one, and there is nothing to tell apart. */
function Kinds<Kind extends string>({ legend, kinds, among, left, children }: KindsProps<Kind>) {
  const known = kinds.filter((kind) => among.has(kind) || left.has(kind));
  if (known.length < 2 && left.size === 0) return null;
  return (
    <fieldset ref={asOneStop}>
      <legend>{legend}</legend>
      {known.map(children)}
    </fieldset>
  );
}
