import { axisEndsInWords, barsOf, isToldOn, packed } from '../../../model/biography.ts';
import { focusIn, keptOver } from '../../../model/choices.ts';
import { sectionsOf } from '../../../model/pair-lanes.ts';
import type { Tie } from '../../../model/tie.ts';
import {
  momentName,
  momentNoun,
  momentStem,
  momentWhen,
} from '../../../model/words/moment-words.ts';
import { countInWords } from '../../../model/words/words.ts';
import { lookAt } from '../../../scene/look.ts';
import { axisSceneOf } from '../../../scene/timeline-axis.ts';
import { timelinePicture } from '../../../scene/timeline-picture.ts';
import { networkOf, snapshotAt } from '../../../state/explorer.ts';
import { legendOfBars } from './legend-of-bars.ts';
import { nameIn, wordsOf } from './network-parts.ts';
import { type FigureSubject, type Parts, TALLEST } from './parts.ts';
import { isInFigure, keptInWords } from './selected-in-figure.ts';

export function timelineParts(subject: FigureSubject): Parts {
  const { known, view } = subject;
  const { dataset } = known;
  const snapshot = snapshotAt(dataset, view.moment);
  const when = momentWhen(snapshot);
  const network = networkOf(known, { id: view.moment });
  const isInFocus = focusIn(network, view.choices);
  const isKept = keptOver(known.ties, view.choices);
  const isIn = isInFigure(view);
  const scene = axisSceneOf(dataset, snapshot, view.axis);
  const { axis, close } = scene;
  const on = known.ties.filter(
    (tie) => isKept(tie) && isInFocus(tie) && isIn(tie.pair) && (!close || isToldOn(axis, tie)),
  );
  const sections = sectionsOf(dataset, on, 'claims');
  const filtered = on.length < known.ties.length;
  const lanes = sections.flatMap((section) => section.lanes);
  const ties = lanes.flatMap((lane) => lane.ties);
  const [first, last] = axisEndsInWords(axis);
  const whole = first === last ? first : `${first} to ${last}`;
  const reach = close ? momentName(snapshot) : whole;
  const bars = ties.flatMap(({ episodes }) => barsOf(axis, episodes));
  const drawn = ties.flatMap(({ episodes }) => packed(barsOf(axis, episodes)));
  const thicker = drawn.some(({ claims }) => claims > 1)
    ? '; it is thicker for several claims'
    : '';
  const nameOf = nameIn(subject);
  return {
    title: `Biographies of ties, ${reach}`,
    shows: `The times that claims speak of, ${reach}; letters as they are ${when}`,
    stem: close
      ? `times-within-${momentStem(snapshot)}`
      : `${first}-to-${last}-letters-${momentStem(snapshot)}`.replaceAll(' ', '-'),
    filters: keptInWords(subject),
    legend: legendOfBars(
      dataset.relationTypes.filter((relation) => ties.some(({ tie }) => tie.relation === relation)),
      drawn,
    ),
    reading: `A bar is a time that claims speak of, not the time a tie lasted${thicker}. ${close ? `Only what claims say of ${reach} is shown. A letter is filled where its tie is attested ${when}.` : `Between the shaded ${momentNoun(dataset.snapshots)}s nobody looked. A letter is filled where its tie is attested ${when}, the darker ${momentNoun([snapshot])}.`} Pairs with most claims come first.`,
    silence: `Where there is no bar, no claim speaks of that time${filtered ? ', or it is left out here; neither is' : ', which is not'} the same as no tie.`,
    claims: ties.flatMap(({ tie }) => tie.claims),
    documents: [],
    // Its lanes need the room.
    resting: [],
    summary: `${countInWords(ties.length, 'tie')} of ${countInWords(lanes.length, 'pair')}, with ${countInWords(bars.length, 'claim')} ${close ? 'of' : 'from'} ${reach}.`,
    drawn: Object.fromEntries(ties.map(({ tie }) => [tie.id, timesOf(tie)])),
    pictureIn: ({ width, height }) =>
      timelinePicture(
        {
          ...scene,
          sections,
          nameOf,
          tieName: (tie) => wordsOf({ tie }, nameOf),
          lookOf: (tie) => lookAt(network.ties.get(tie.id)),
        },
        { width, height: height ?? width * TALLEST },
      ),
  };
}

/** The times that its claims speak of, with their tenors: what its bars are drawn from. */
function timesOf({ claims }: Tie): string {
  const told = claims.map(({ time, tenor, stance }) => `${time.when.text} ${tenor} ${stance}`);
  return told.sort().join('; ');
}
