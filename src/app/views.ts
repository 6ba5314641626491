import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PageName } from '../state/views.ts';

/** Where each view that lies above the drawing begins; it loads when it is first opened. */
export const PAGES: Readonly<Record<PageName, () => LazyExoticComponent<ComponentType>>> = {
  years: () => lazy(async () => ({ default: (await import('../views/years/Plate.tsx')).Plate })),
  timeline: () =>
    lazy(async () => ({
      default: (await import('../views/timeline/Biographies.tsx')).Biographies,
    })),
  matrix: () =>
    lazy(async () => ({ default: (await import('../views/matrix/Matrix.tsx')).Matrix })),
  triads: () =>
    lazy(async () => ({ default: (await import('../views/triads/Triads.tsx')).Triads })),
  table: () => lazy(async () => ({ default: (await import('../views/table/Table.tsx')).Table })),
  sources: () =>
    lazy(async () => ({ default: (await import('../views/sources/Sources.tsx')).Sources })),
  about: () => lazy(async () => ({ default: (await import('../views/about/About.tsx')).About })),
};
