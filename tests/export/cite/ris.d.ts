declare module '@customcommander/ris' {
  /** Gives `null` for what it cannot parse; else a record for each reference, by its tags. */
  function read(text: string): unknown;
}
