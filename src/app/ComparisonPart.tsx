import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { Loaded } from '../ui/Loaded.tsx';

type PartName = 'key' | 'list' | 'years';

const LOADERS: Readonly<Record<PartName, () => LazyExoticComponent<ComponentType>>> = {
  key: () =>
    lazy(async () => ({ default: (await import('../views/compare/ChangeKey.tsx')).ChangeKey })),
  list: () =>
    lazy(async () => ({ default: (await import('../views/compare/ChangeList.tsx')).ChangeList })),
  years: () =>
    lazy(async () => ({ default: (await import('../views/compare/ChosenYears.tsx')).ChosenYears })),
};

/** What stands in the panels where two years are compared; it loads when they first are. */
export function ComparisonPart({ name }: { readonly name: PartName }) {
  return (
    <Loaded what="The comparison" load={LOADERS[name]} fallback={null}>
      {(Part) => <Part />}
    </Loaded>
  );
}
