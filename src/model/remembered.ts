/**
 * The same work, done once for each thing however often it is asked for. What was found goes with the
 * thing: nothing is kept of what nobody holds any more.
 */
export function remembered<Thing extends object, Found>(
  work: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.found;
    const found = work(thing);
    known.set(thing, { found });
    return found;
  };
}

/** The same for what follows from two things. */
export function rememberedForTwo<First extends object, Second extends object, Found>(
  work: (first: First, second: Second) => Found,
): (first: First, second: Second) => Found {
  const ofFirst = remembered((first: First) => remembered((second: Second) => work(first, second)));
  return (first, second) => ofFirst(first)(second);
}
