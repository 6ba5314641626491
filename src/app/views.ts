import type { PageName } from '../state/views.ts';
import type { Load } from '../ui/Loaded.tsx';

/** Where each view that lies above the drawing begins; it loads when it is first opened. */
export const PAGES: Readonly<Record<PageName, Load>> = {
  pair: async () => (await import('../views/pair/Pair.tsx')).Pair,
  years: async () => (await import('../views/years/Years.tsx')).Years,
  timeline: async () => (await import('../views/timeline/Timeline.tsx')).Timeline,
  matrix: async () => (await import('../views/matrix/Matrix.tsx')).Matrix,
  triads: async () => (await import('../views/triads/Triads.tsx')).Triads,
  table: async () => (await import('../views/table/Table.tsx')).Table,
  sources: async () => (await import('../views/sources/Sources.tsx')).Sources,
  about: async () => (await import('../views/about/About.tsx')).About,
};
