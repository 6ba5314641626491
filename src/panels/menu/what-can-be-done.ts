import type { ActorId } from '../../model/dataset.ts';
import { pairOf, pairOfTie, type TieId } from '../../model/tie.ts';
import { momentName, momentNoun } from '../../model/words/moment-words.ts';
import { actorsSelected, withActorToggled } from '../../state/actors-selected.ts';
import { type Explorer, snapshotAt, snapshotSince } from '../../state/explorer.ts';
import { isOnlyRelation, withOnlyRelation } from '../../state/filters.ts';
import { selectionInWords } from '../../state/selection-words.ts';
import {
  NOTHING,
  type View,
  withFocusToggled,
  withName,
  withPair,
  withSelection,
  withSelectionAt,
} from '../../state/view.ts';
import type { OpenMenu } from '../../state/view-store.ts';
import { isComparison } from '../../state/views.ts';

type Target = OpenMenu['target'];

/** Something that can be done with what a menu is open on: a view, and what follows in it. */
export interface Doing {
  readonly words: string;
  /** The key or the gesture that does the same, where there is one. */
  readonly also?: string;
  readonly view: View;
  /** Its words are read; its link is copied, and the view stays as it is; its figure is made. */
  readonly next?: 'read' | 'copy' | 'export';
}

/** What can be done with something in a view, and what that is called; in groups. */
export function whatCanBeDone(
  target: Target,
  view: View,
  explorer: Explorer,
): { readonly name: string; readonly groups: readonly (readonly Doing[])[] } {
  const name = selectionInWords(target, explorer.dataset) ?? target.id;
  const own = withSelectionAt(view, view.moment, target);
  const read: Doing = { words: 'Show the evidence', also: 'Enter', view: own, next: 'read' };
  const copy: Doing = { words: 'Copy a link to it', view: own, next: 'copy' };
  switch (target.kind) {
    case 'actor': {
      const focused = withFocusToggled(view, target.id);
      const isFocus = focused.choices.focus === null;
      const kept = isFocus ? own : withSelectionAt(focused, view.moment, target);
      return {
        name,
        groups: [
          [
            read,
            {
              words: isFocus ? 'Show all ties again' : 'Show only its ties',
              also: 'double click in the drawing',
              view: focused,
            },
          ],
          beside(target.id, view, explorer),
          [copy, { words: 'Export a figure of its ties…', view: kept, next: 'export' }],
        ],
      };
    }
    case 'tie':
      return {
        name,
        groups: [
          [read, ...withTheTwo(target.id, view, explorer)],
          [...onlyThisKind(target.id, view, explorer), ...compared(own, explorer)],
          [copy, { words: 'Export a figure that can quote it…', view: own, next: 'export' }],
        ],
      };
    case 'pair': {
      const years = withPair(view, target.id);
      return {
        name,
        groups: [
          [read, { ...throughTheYears(years, explorer), also: 'double click in the drawing' }],
          [copy, { words: 'Export a figure of the two…', view: years, next: 'export' }],
        ],
      };
    }
  }
}

/** What can be done with an actor where others are selected. */
function beside(actor: ActorId, view: View, explorer: Explorer): readonly Doing[] {
  const selected = actorsSelected(view.selection);
  const others = selected.filter((each) => each !== actor);
  if (others.length === 0) return [];
  const [other, ...more] = others;
  const isSelected = others.length < selected.length;
  return [
    {
      words: isSelected ? 'Take out of the selection' : 'Add to the selection',
      also: 'Ctrl or Shift, click',
      view: withActorToggled(view, actor),
      next: 'read',
    },
    ...(other !== undefined && more.length === 0
      ? [throughTheYears(withPair(view, pairOf(actor, other)), explorer)]
      : []),
    { words: 'Select nothing', also: 'Esc', view: withSelection(view, NOTHING) },
  ];
}

function withTheTwo(tie: TieId, view: View, explorer: Explorer): readonly Doing[] {
  const pair = pairOfTie(tie);
  const all = withSelectionAt(view, view.moment, { kind: 'pair', id: pair });
  return [
    { words: 'Show all ties of the two', view: all, next: 'read' },
    { ...throughTheYears(withPair(view, pair), explorer), also: 'double click in the drawing' },
  ];
}

function throughTheYears(view: View, { dataset, actorNames }: Explorer): Doing {
  const names = actorsSelected(view.pair === null ? NOTHING : { kind: 'pair', id: view.pair }).map(
    (id) => actorNames.get(id) ?? id,
  );
  return {
    words: `${names.join(' – ')} through the ${momentNoun(dataset.snapshots)}s`,
    view,
  };
}

function onlyThisKind(tie: TieId, view: View, { tieById, dataset }: Explorer): readonly Doing[] {
  const relation = tieById.get(tie)?.relation;
  const kinds = dataset.relationTypes.length;
  if (relation === undefined || kinds < 2) return [];
  const isOnly = isOnlyRelation(view.choices, relation.id, kinds);
  return [
    {
      words: isOnly ? 'Show all kinds again' : `Show only “${relation.shortName}”`,
      also: 'o, in the legend',
      view: withOnlyRelation(view, relation.id, dataset),
    },
  ];
}

/** What became of it between the years that are compared. */
function compared(own: View, { dataset }: Explorer): readonly Doing[] {
  if (isComparison(own.name) || dataset.snapshots.length < 2) return [];
  const [before, after] = [snapshotSince(dataset, own), snapshotAt(dataset, own.moment)];
  return [
    {
      words: `Compare ${momentName(before)} with ${momentName(after)}`,
      view: withName(own, 'compare'),
    },
  ];
}
