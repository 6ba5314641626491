import type { DatasetInput } from '../../dataset/format.ts';
import { type Problem, quoted } from '../../dataset/problem.ts';
import { remembering } from '../../dataset/remembering.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { alikeAmong, twinsFor } from './alike-names.ts';
import { cleanName, cutName, idMaker, LONGEST_NAME, nameKey } from './identifiers.ts';
import type { AlikeNames, Mapping } from './mapping.ts';
import { type PlacesRead, placesOf } from './places.ts';

type Actor = DatasetInput['actors'][number];

/** The actors of a file: those on its list, if it has one, and those that its ties name. */
export interface Actors {
  /** The id of the actor that a cell names; null where the list of a graph has no such actor. */
  readonly named: (cell: string, name: string) => string | null;
  readonly all: () => Actor[];
  /** Which actors share a word in the column of groups. */
  readonly groups: () => DatasetInput['groups'];
  readonly problems: readonly Problem[];
  /** Actors that ties name and the list does not. */
  readonly unlisted: () => number;
  /** Names that lost characters that cannot be seen. */
  readonly cleaned: () => number;
  /** Names that are shown as far as there is room for them. */
  readonly shortened: () => number;
  /** Which places of the list are not taken over, and why. */
  readonly placesTold: readonly string[];
  /** Names that may be one actor, whether they were made one or not. */
  readonly alike: () => readonly AlikeNames[];
  /** Names that several actors have and by which ties call one of them: the first is taken. */
  readonly doubtful: () => readonly string[];
  /** Ids that the ties give several names, with these. */
  readonly renamed: () => readonly (readonly [id: string, names: readonly string[]])[];
}

const SMALLEST_GROUP = 3;

/** How many names of one actor are kept. */
const MOST_NAMES = 20;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly kind: string;
  readonly group: string;
  readonly place: Actor['place'];
  /** What else it is called. */
  readonly others: Set<string>;
}

/** Reads the list of actors, and stands ready for the names in the ties. */
export function actorsIn(table: ForeignTable, mapping: Mapping): Actors {
  const { actorColumns } = mapping;
  const newId = idMaker('actor');
  const twins = twinsFor<Known>(mapping);
  const known = new Map<string, Known>();
  const byName = new Map<string, Known>();
  const keyOfCell = remembering((cell: string) => nameKey(cleanName(cell)));
  const times = new Map<string, number>();
  const spelledAs = new Map<string, string>();
  const bearers = new Map<string, number>();
  const doubtful = new Set<string>();
  const renamed = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  let unlisted = 0;
  let cleaned = 0;
  let shortened = 0;

  const add = (cell: string, name: string, rest: Partial<Known> = {}): Known => {
    const whole = cleanName(name) || cleanName(cell);
    if (whole !== (name.trim() || cell.trim())) cleaned += 1;
    const shown = shortName(whole);
    if (shown !== whole) shortened += 1;
    const key = nameKey(cleanName(cell));
    const twin = twins.of(shown);
    times.set(shown, times.get(shown) ?? 0);
    spelledAs.set(key, shown);
    if (twin !== undefined && twin.name !== shown) {
      known.set(key, twin);
      twin.others.add(shown).add(key);
      return twin;
    }
    const actor: Known = {
      others: new Set(),
      kind: 'actor',
      group: '',
      place: null,
      ...rest,
      id: newId(key),
      name: shown,
      key,
    };
    known.set(key, actor);
    twins.keep(shown, actor);
    const called = nameKey(whole);
    if (!byName.has(called)) byName.set(called, actor);
    bearers.set(called, (bearers.get(called) ?? 0) + 1);
    return actor;
  };

  /** Tells where ties give an id other names than the first. */
  const rename = (actor: Known, name: string) => {
    if (name === '' || actor.others.size >= MOST_NAMES) return;
    const shown = shortName(cleanName(name));
    if (shown === '' || shown === actor.name || actor.others.has(shown)) return;
    actor.others.add(shown);
    renamed.set(actor.key, (renamed.get(actor.key) ?? new Set([actor.name])).add(shown));
  };

  /** Counts a name that a tie calls an actor by. */
  const count = (key: string, actor: Known) => {
    const spelled = spelledAs.get(key) ?? actor.name;
    times.set(spelled, (times.get(spelled) ?? 0) + 1);
    return actor.id;
  };

  const list = table.actors;
  const { places, told: placesTold } =
    list === null ? NO_PLACES : placesOf(list, actorColumns, table.placesUpwards);
  const word = table.kind === 'table' ? 'actor in row' : 'node';
  list?.rows.forEach((row, index) => {
    const name = cellOfRow(row, actorColumns.name);
    const cell = cellOfRow(row, actorColumns.id) || name;
    const record = `${word} ${row.number}`;
    const field = list.columns[actorColumns.id ?? actorColumns.name ?? 0]?.name ?? 'id';
    const fault = faultOf(cell) ?? faultOf(name || cell);
    if (fault !== null) problems.push({ record, field, ...fault });
    else if (known.has(nameKey(cleanName(cell)))) {
      problems.push({ record, field, found: `${quoted(cell)} again`, expected: 'each actor once' });
    } else {
      add(cell, name, {
        kind: cutName(cellOfRow(row, actorColumns.kind)) || 'actor',
        group: cutName(cellOfRow(row, actorColumns.group)),
        place: places[index] ?? null,
      });
    }
  });

  return {
    named: (cell, name) => {
      const key = keyOfCell(cell);
      const byId = known.get(key);
      const found = byId ?? byName.get(key);
      if (byId !== undefined) rename(byId, name);
      else if ((bearers.get(key) ?? 0) > 1) doubtful.add(key);
      if (found !== undefined) return count(key, found);
      if (list !== null && table.kind !== 'table') return null;
      if (list !== null) unlisted += 1;
      return count(key, add(cell, name));
    },
    all: () => [...new Set(known.values())].map(actorJson),
    groups: () => groupsOf([...new Set(known.values())]),
    problems,
    unlisted: () => unlisted,
    cleaned: () => cleaned,
    shortened: () => shortened,
    placesTold,
    alike: () => alikeAmong(times),
    doubtful: () => [...doubtful],
    renamed: () => [...renamed].map(([id, names]) => [id, [...names]] as const),
  };
}

const NO_PLACES: PlacesRead = { places: [], told: [] };

/** Why a cell of a list cannot name an actor; null where it can. */
function faultOf(cell: string) {
  return cleanName(cell) === ''
    ? { found: 'nothing', expected: 'the name or id of an actor' }
    : null;
}

/** A name as far as there is room for it, with a sign that there is more. */
function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}

function actorJson({ id, name, key, kind, place, others }: Known): Actor {
  // What ties call it is one of its names, unless it is that name in full.
  const all = new Set([name, key, ...others]);
  const names = [...all].filter((each) => each.length <= LONGEST_NAME);
  return { id, name, kind, names, place, note: null };
}

function groupsOf(actors: readonly Known[]): NonNullable<DatasetInput['groups']> {
  const members = new Map<string, string[]>();
  for (const { group, id } of actors) {
    if (group === '') continue;
    const others = members.get(group);
    if (others === undefined) members.set(group, [id]);
    else others.push(id);
  }
  const newId = idMaker('group');
  return [...members]
    .filter(([, ids]) => ids.length >= SMALLEST_GROUP)
    .map(([name, ids]) => ({ id: newId(name), name, members: ids }));
}
