import type { Standing } from '../../model/standing.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { dateOf, type Span } from '../../model/time/day.ts';
import { isStep, stepAt } from '../../model/time/moment.ts';
import { tenorShown } from '../../model/words/words.ts';
import { tieAttributes, toldOf } from './attributes.ts';
import { provenanceOf, type ShownView } from './shown-view.ts';
import { spellsOf } from './spells.ts';

/**
 * The ties that are shown as a network of Pajek (Mrvar and Batagelj, "Programs for Analysis and Visualization of Very
 * Large Networks: Reference Manual"): a relation for each kind, arcs where it has a direction and edges where not. The
 * value of a line is 1 where it is cooperative, -1 where conflictual, else 0, as signed graphs are analysed there. How
 * a tie stands is in its label, as `name: value | name: value`. Times of Pajek are whole numbers: they are years, or steps, if every spell in
 * the file is made of whole years, else times stand in the labels, in EDTF.
 */
export function pajek(view: ShownView): string {
  const numbers = new Map(view.actors.map(({ id }, index) => [id, index + 1]));
  const times = timesInYears(view.ties);
  const ofTies = tieAttributes(view);
  const lines = [
    `% ${provenanceOf(view).replaceAll(/\s+/g, ' ')}`,
    '% Value 1: cooperative, -1: conflictual, 0: neither. Labels of lines tell how ties stand.',
    ...(times === null ? ['% Times stand in the labels: they are no whole years.'] : []),
    `*Vertices ${view.actors.length}`,
    ...view.actors.map(
      ({ name, place }, index) => `${index + 1} ${quotedPajek(name)} ${place.x} ${place.y} 0.5`,
    ),
    ...[...groupedBy(view.ties, ({ tie }) => tie.relation)].flatMap(([relation, ties], index) => [
      `*${relation.directed ? 'Arcs' : 'Edges'} :${index + 1} ${quotedPajek(relation.name)}`,
      ...ties.map((standing) => {
        const { from, to } = standing.tie;
        const ends = `${numbers.get(from)} ${numbers.get(to)} ${SIGNS[tenorShown(standing) ?? 'unstated']}`;
        const time = times?.get(standing);
        const label = quotedPajek(labelOfTie(toldOf(standing, ofTies), time !== undefined));
        return `${ends} l ${label}${time === undefined ? '' : ` [${time}]`}`;
      }),
    ]),
  ];
  const text = `${lines.join('\n')}\n`.toWellFormed();
  // Pajek takes a text for UTF-8 where this mark is before it.
  return /[^\0-\x7f]/.test(text) ? `\ufeff${text}` : text;
}

/** How a tie stands, without what the line tells by itself: its relation and, if it has one, its time. */
function labelOfTie(told: ReturnType<typeof toldOf>, hasTime: boolean): string {
  const { relation: _, times, ...others } = told;
  const said = hasTime || times === undefined ? others : { ...others, times };
  return Object.entries(said)
    .map(([name, value]) => `${name}: ${String(value).replaceAll('|', '¦')}`)
    .join(' | ');
}

const SIGNS = { cooperative: 1, conflictual: -1, ambivalent: 0, unstated: 0 } as const;

/** The years of each tie that has spells; null where one of them is not made of whole years. */
function timesInYears(ties: readonly Standing[]): ReadonlyMap<Standing, string> | null {
  const times = new Map<Standing, string>();
  for (const standing of ties) {
    const years = spellsOf(standing).map(yearsOf);
    if (years.includes(null)) return null;
    if (years.length > 0) times.set(standing, years.join(','));
  }
  return times;
}

/** `2014`, `2014-2016` or, without an end, `2014-*`; steps from the first on likewise. */
function yearsOf({ from, to }: Span): string | null {
  if (!Number.isFinite(from)) return null;
  if (isStep(from)) return numbered(stepAt(from), Number.isFinite(to) ? stepAt(to) : null);
  const first = dateOf(from);
  const begins = first.year > 0 && dateOf(from - 1).year < first.year;
  if (!begins) return null;
  if (!Number.isFinite(to)) return numbered(first.year, null);
  const last = dateOf(to);
  if (dateOf(to + 1).year === last.year) return null;
  return numbered(first.year, last.year);
}

function numbered(first: number, last: number | null): string | null {
  if (first < 1) return null;
  if (last === null) return `${first}-*`;
  return first === last ? String(first) : `${first}-${last}`;
}

/** Words between quotation marks, which cannot stand within them; nor can ends of lines. */
function quotedPajek(words: string): string {
  const plain = words
    .replaceAll('&', '&amp;')
    .replaceAll(/["\n\r\0]/g, (character) => `&#${character.codePointAt(0)};`);
  return `"${plain}"`;
}
