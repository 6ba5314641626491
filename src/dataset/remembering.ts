/** Remembers what a function of text returned: names of actors and times come up again and again. */
export function remembering<Result>(resultOf: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text);
    if (result !== undefined) return result;
    const fresh = resultOf(text);
    known.set(text, fresh);
    return fresh;
  };
}
