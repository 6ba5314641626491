import { fileURLToPath } from 'node:url';

const NOTHING = fileURLToPath(new URL('./nothing.ts', import.meta.url));
const NO_MUTATIONS = fileURLToPath(new URL('./no-mutations.ts', import.meta.url));

/** What is loaded instead of a package, in the build and in the tests alike. */
export const ALIASES = [
  // Parts of jsPDF that this app never calls, and that it would carry all the same.
  ...['canvg', 'dompurify', 'html2canvas'].map((find) => ({ find, replacement: NOTHING })),
  // Parts of TanStack Query that its client would carry all the same.
  { find: /^\.\/(mutationCache|infiniteQueryBehavior)\.js$/, replacement: NO_MUTATIONS },
  // As its makers pack it, it is smaller than this build makes it.
  { find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' },
];
