import { type Load, Loaded } from '../ui/Loaded.tsx';

type PartName = 'key' | 'list' | 'years';

const LOADERS: Readonly<Record<PartName, Load>> = {
  key: async () => (await import('../views/compare/ChangeKey.tsx')).ChangeKey,
  list: async () => (await import('../views/compare/ChangeList.tsx')).ChangeList,
  years: async () => (await import('../views/compare/ChosenYears.tsx')).ChosenYears,
};

/** What stands in the panels where two years are compared; it loads when they first are. */
export function ComparisonPart({ name }: { readonly name: PartName }) {
  return (
    <Loaded what="The comparison" load={LOADERS[name]}>
      {(Part) => <Part />}
    </Loaded>
  );
}
