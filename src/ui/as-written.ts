/** `translate` of words that are the same in every language where they are a number, such as a year: `no` for these. */
export function asWritten(words: string): 'no' | undefined {
  return /^\d+$/.test(words) ? 'no' : undefined;
}
