import { Menu } from '@base-ui/react/menu';
import { useMemo, useRef, useState } from 'react';
import { useActions, useExplorer, useViewState } from '../../state/use-explorer.tsx';
import type { OpenMenu } from '../../state/view-store.ts';
import { type Doing, whatCanBeDone } from './what-can-be-done.ts';

interface Props {
  readonly menu: OpenMenu;
  /** Where in the page it stands. */
  readonly place: HTMLElement;
  readonly onChoose: (doing: Doing) => void;
}

/** What can be done with something, in a menu where it was asked for. Whatever had the focus gets it back. */
export function Doings({ menu, place, onChoose }: Props) {
  const explorer = useExplorer();
  const view = useViewState((state) => state.view);
  const { openMenu } = useActions();
  const [opener] = useState(openerNow);
  const begun = useRef(false);
  const { name, groups } = useMemo(
    () => whatCanBeDone(menu.target, view, explorer),
    [menu, view, explorer],
  );
  const { x, y } = menu.at;
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  const choose = (doing: Doing) => {
    // A copy must be made while the browser knows of the click; all else once the focus is back.
    if (doing.next === 'copy') onChoose(doing);
    openMenu(null);
    if (doing.next !== 'copy') requestAnimationFrame(() => onChoose(doing));
  };
  return (
    <Menu.Root open onOpenChange={(open) => (open ? undefined : openMenu(null))}>
      <Menu.Portal container={place}>
        <Menu.Positioner
          className="menu-positioner"
          positionMethod="fixed"
          anchor={anchor}
          align="start"
          sideOffset={menu.by === 'finger' ? 12 : 2}
          collisionPadding={8}
        >
          <Menu.Popup
            className="menu"
            onFocus={({ target, currentTarget }) => {
              // Who asks by a key goes on by keys: at the first entry, as in menus of systems.
              if (begun.current || menu.by !== 'key' || target !== currentTarget) return;
              begun.current = true;
              currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
            }}
            finalFocus={() => {
              // The menu would look for something within it that can be reached by Tab.
              opener?.focus();
              return false;
            }}
          >
            {groups
              .filter((group) => group.length > 0)
              .map((group, place) => (
                <Menu.Group key={group[0]?.words} className="menu-group">
                  {place === 0 ? (
                    <Menu.GroupLabel className="menu-name">{name}</Menu.GroupLabel>
                  ) : null}
                  {group.map((doing) => (
                    <Menu.Item
                      key={doing.words}
                      className="menu-item"
                      onClick={() => choose(doing)}
                    >
                      <span>{doing.words}</span>
                      {doing.also === undefined ? null : (
                        <span className="menu-also">{doing.also}</span>
                      )}
                    </Menu.Item>
                  ))}
                </Menu.Group>
              ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** What has the focus; where nothing has, as after a click on the drawing, the view in force. */
function openerNow(): HTMLElement | null {
  const { activeElement, body } = document;
  if (activeElement instanceof HTMLElement && activeElement !== body) return activeElement;
  return document.querySelector<HTMLElement>('[data-view]');
}
