import type { RelationType } from '../../model/dataset.ts';
import { LetterSample } from '../../scene/samples.tsx';
import { isOnlyRelation, withOnlyRelation, withRelationToggled } from '../../state/filters.ts';
import { useActions, useExplorer, useViewNow } from '../../state/use-explorer.tsx';
import { FilterRow } from '../../ui/FilterRow.tsx';

/** A kind of relation in the legend: what its letter is, how many ties it has, whether it is on. */
export function KindRow({ kind, count }: { readonly kind: RelationType; readonly count: number }) {
  const { dataset } = useExplorer();
  const choices = useViewNow(({ view }) => view.choices);
  const { change } = useActions();
  const many = dataset.relationTypes.length;
  return (
    <FilterRow
      checked={!choices.hiddenRelations.has(kind.id)}
      count={count}
      name={kind.name}
      meaning={kind.description}
      sample={<LetterSample mark={kind.mark} />}
      onToggle={() => change(withRelationToggled, kind.id)}
      only={
        many === 1
          ? undefined
          : {
              isOnly: isOnlyRelation(choices, kind.id, many),
              toggle: () => change(withOnlyRelation, kind.id, dataset),
            }
      }
    />
  );
}
