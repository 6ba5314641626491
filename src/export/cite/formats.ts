import type { CslItem } from './csl.ts';

/** A file of references that a reader can take away. */
export interface ReferenceFormat {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly purpose: string;
  /** The end of the file's name. */
  readonly ending: string;
  readonly mediaType: string;
  /** Loads the writer when it is asked for. */
  readonly write: (items: readonly CslItem[]) => Promise<string>;
}

export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  {
    name: 'CSL-JSON',
    purpose: 'For Zotero, Pandoc and citation processors.',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: async (items) => (await import('./csl-json.ts')).cslJson(items),
  },
  {
    name: 'BibTeX',
    purpose: 'For LaTeX and JabRef.',
    ending: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    write: async (items) => (await import('./bibtex.ts')).bibtex(items),
  },
  {
    name: 'RIS',
    purpose: 'For EndNote, Mendeley and Citavi.',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    write: async (items) => (await import('./ris.ts')).ris(items),
  },
];
