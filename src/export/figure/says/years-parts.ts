import { sourcesOf } from '../../../model/standing.ts';
import { momentName, momentStem } from '../../../model/words/moment-words.ts';
import { countInWords } from '../../../model/words/words.ts';
import { scaleIn } from '../../../scene/amount-steps.ts';
import { arrangementOf } from '../../../scene/arrangement.ts';
import { planOf } from '../../../scene/plan.ts';
import { panelSizesIn } from '../../../scene/sizes-in.ts';
import { PANEL, yearsPicture } from '../../../scene/years-picture.ts';
import { networkOf } from '../../../state/explorer.ts';
import { momentsTold } from '../../../state/moments-told.ts';
import { legendOfTies } from './legend-of-ties.ts';
import { kindRows, sections } from './legend-rows.ts';
import {
  claimsOf,
  documentsOf,
  groundsInWords,
  idleInWords,
  nameIn,
  readingOf,
  readingOfLines,
  shownInFull,
  showsAllKnown,
  silenceWhere,
  statesInWords,
  tiesInBrief,
  titleIn,
  wordsOf,
} from './network-parts.ts';
import { type FigureSubject, type Parts, TALLEST } from './parts.ts';
import { keptInWords, tiesInFigure } from './selected-in-figure.ts';

/** "2014, 2022 and 2024". */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function yearsParts(subject: FigureSubject): Parts {
  const { explorer, known, view } = subject;
  const panels = momentsTold(known.dataset, view).map((snapshot) => {
    const network = networkOf(known, snapshot);
    const shown = tiesInFigure(subject, network);
    return {
      id: snapshot.id,
      stem: momentStem(snapshot),
      year: momentName(snapshot),
      shown,
      drawn: shownInFull(subject, network),
      titleOf: titleIn(subject, network),
      whole: showsAllKnown(network, shown),
    };
  });
  const shown = panels.flatMap((panel) => panel.shown);
  const years = LIST.format(panels.map(({ year }) => year));
  const nameOf = nameIn(subject);
  const ties = [...new Map(shown.map((standing) => [standing.tie.id, standing])).values()];
  const scale = scaleIn(explorer.dataset, view.choices);
  const arrangement = arrangementOf(explorer);
  const plan = planOf(arrangement, PANEL, panelSizesIn(PANEL, arrangement));
  const silent = panels.some(({ drawn }) => drawn.silences.length > 0);
  return {
    title: years,
    shows: `The networks of ${years}`,
    stem: [...new Set([panels.at(0), panels.at(-1)].map((panel) => panel?.stem))].join('-to-'),
    filters: [...keptInWords(subject), ...statesInWords(subject)],
    // Letters do not stand on lines as small as these.
    legend: sections(
      ...legendOfTies(known.dataset.relationTypes, shown, silent, {
        narrower: plan.sizes.narrower,
        lettered: false,
        scale,
      }),
      kindRows(known.dataset),
    ),
    reading: [
      readingOfLines({ ties: panels.flatMap(({ drawn }) => drawn.ties) }, scale),
      idleInWords(plan.sizes),
      ...groundsInWords('Tinted', known.dataset.groups),
    ].join(' '),
    silence: silenceWhere(panels.every(({ whole }) => whole)),
    claims: claimsOf(shown),
    documents: documentsOf(shown),
    resting: ties.map(({ tie }) => ({
      words: wordsOf({ tie }, nameOf),
      sources: sourcesOf(claimsOf(shown.filter((each) => each.tie.id === tie.id))),
    })),
    summary: panels.map((panel) => tiesInBrief(panel.shown, panel.year)).join(' '),
    drawn: Object.fromEntries(
      panels.flatMap(({ id, shown: own, drawn }) => [
        ...own.map((standing) => [`${id} ${standing.tie.id}`, readingOf(standing)]),
        ...drawn.silences.map((pair) => [`${id} ${pair}`, 'no evidence']),
      ]),
    ),
    pictureIn: ({ width, height }) =>
      yearsPicture(
        plan,
        panels.map(({ year, shown: own, drawn, titleOf }) => ({
          year,
          remark: countInWords(own.length, 'tie'),
          shown: drawn,
          titleOf,
        })),
        { width, height: height ?? width * TALLEST },
      ),
  };
}
