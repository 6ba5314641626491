declare module 'edtf' {
  /** Throws for what it cannot parse. Both bounds are UTC milliseconds, `null` where unknown. */
  function edtf(text: string): { readonly min: number | null; readonly max: number | null };
  export = edtf;
}
