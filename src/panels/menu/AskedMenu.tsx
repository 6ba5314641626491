import { useEffect, useState } from 'react';
import { aboutIn } from '../../state/about.ts';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import type { Selection } from '../../state/view.ts';
import { menuOn } from '../../state/view-store.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { type MenuAsked, onMenuAsked } from '../../ui/menu-asked.ts';

const load = async () => (await import('./MenuOfDoings.tsx')).MenuOfDoings;

interface Props {
  /** The focus is to follow into the words that were asked for. */
  readonly onRead: () => void;
  readonly onExport: () => void;
}

/**
 * A menu of what can be done with an actor, a tie or a pair, wherever one is drawn or listed. It loads when it is
 * first asked for; over quotations and links the browser's own opens.
 */
export function AskedMenu(props: Props) {
  const { store, dataset } = useExplorer();
  const isOpen = useViewState(({ menu }) => menu !== null);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  useEffect(() => {
    const targetOf = ({ element, by }: MenuAsked): Selection => {
      const isKeyOnDrawing = by === 'key' && element.closest('.page-drawing') !== null;
      const listed = aboutIn(element, dataset);
      // With the focus on the drawing, its selection is what the keyboard has at hand.
      return listed.kind === 'nothing' && isKeyOnDrawing ? store.getState().view.selection : listed;
    };
    return onMenuAsked((asked) => {
      const menu = menuOn(targetOf(asked), asked.at, asked.by);
      if (menu !== null) store.getState().openMenu(menu);
      return menu !== null;
    });
  }, [store, dataset]);
  if (!wasOpen) return null;
  return (
    <Loaded what="The menu" load={load} fallback={null}>
      {(MenuOfDoings) => <MenuOfDoings {...props} />}
    </Loaded>
  );
}
