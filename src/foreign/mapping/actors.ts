import type { DatasetInput } from '../../dataset/format.ts';
import { type Problem, quoted } from '../../dataset/problem.ts';
import { remembering } from '../../dataset/remembering.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { cleanName, cutName, idMaker, LONGEST_NAME, nameKey } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
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
}

const SMALLEST_GROUP = 3;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly kind: string;
  readonly group: string;
  readonly place: Actor['place'];
}

/** Reads the list of actors, and stands ready for the names in the ties. */
export function actorsIn(table: ForeignTable, { actorColumns }: Mapping): Actors {
  const newId = idMaker('actor');
  const known = new Map<string, Known>();
  const byName = new Map<string, Known>();
  const keyOfCell = remembering((cell: string) => nameKey(cleanName(cell)));
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
    const actor: Known = {
      kind: 'actor',
      group: '',
      place: null,
      ...rest,
      id: newId(key),
      name: shown,
      key,
    };
    known.set(key, actor);
    if (!byName.has(nameKey(whole))) byName.set(nameKey(whole), actor);
    return actor;
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
      const found = known.get(key) ?? byName.get(key);
      if (found !== undefined) return found.id;
      if (list !== null && table.kind !== 'table') return null;
      if (list !== null) unlisted += 1;
      return add(cell, name).id;
    },
    all: () => [...known.values()].map(actorJson),
    groups: () => groupsOf([...known.values()]),
    problems,
    unlisted: () => unlisted,
    cleaned: () => cleaned,
    shortened: () => shortened,
    placesTold,
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

function actorJson({ id, name, key, kind, place }: Known): Actor {
  // What ties call it is one of its names, unless it is that name in full.
  const alone = key === name || key.length > LONGEST_NAME;
  return { id, name, kind, names: alone ? [name] : [name, key], place, note: null };
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
