import type { ActorId } from '../model/dataset.ts';
import { type BoxOnScreen, boxOf, doBoxesCover, type Footprint } from './footprints.ts';
import type { PlacedName } from './name-places.ts';
import type { Plan } from './plan.ts';

/** A name where it stands at one zoom. */
export interface NameAt<Id extends string = ActorId> {
  readonly id: Id;
  readonly words: string;
  readonly box: Footprint;
}

/** Of more that are picked out at once, most would find no room: looking for it has an end. */
const MOST_PICKED = 300;

/**
 * The names that are there at a zoom. Those that a reader picked out go before all others, in their order, wherever
 * there is room beside their marks, the first of them in any case; others give way to them.
 */
export function namesAt(
  names: readonly PlacedName[],
  zoom: number,
  picked: readonly ActorId[] = [],
): readonly NameAt[] {
  const usual = names.filter(({ from }) => from <= zoom);
  if (picked.length === 0) return usual;
  const byId = new Map(names.map((name) => [name.id, name]));
  const taken: { readonly name: NameAt; readonly box: BoxOnScreen }[] = [];
  const isFree = (box: BoxOnScreen) => !taken.some((each) => doBoxesCover(each.box, box));
  const take = ({ id, words }: PlacedName, box: Footprint) =>
    taken.push({ name: { id, words, box }, box: boxOf(box, zoom) });
  for (const id of picked.slice(0, MOST_PICKED)) {
    const name = byId.get(id);
    if (name === undefined) continue;
    const box = [name.box, ...name.boxes].find((each) => isFree(boxOf(each, zoom)));
    if (box !== undefined) take(name, box);
  }
  const before = new Set(picked);
  const first = taken.map(({ box }) => box);
  const others = usual.filter(
    ({ id, box }) => !before.has(id) && !first.some((each) => doBoxesCover(each, boxOf(box, zoom))),
  );
  return [...taken.map(({ name }) => name), ...others];
}

/** The names of groups that are there at a zoom: all for which there is room, but those that a picked out name covers. */
export function groupNamesAt(
  { groupNames }: Pick<Plan, 'groupNames'>,
  zoom: number,
  names: readonly NameAt[],
): Plan['groupNames'] {
  return groupNames.filter(
    ({ from, box }) =>
      from <= zoom && !names.some((name) => doBoxesCover(boxOf(name.box, zoom), boxOf(box, zoom))),
  );
}
