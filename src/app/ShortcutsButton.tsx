import { useCallback, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import './shortcuts.css';

const SHORTCUTS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['?', 'This list'],
  ['Esc', 'One level back: close a dialog, a sheet, or the evidence'],
  ['← → Home End', 'Step through the years, on the slider'],
  ['↑ ↓ Home End', 'Move within the lists of ties and changes, tables and biographies'],
  ['← → ↑ ↓', 'Move from cell to cell, in the matrix'],
  ['Enter', 'Open the evidence of what has the focus'],
  ['+ −', 'Zoom the drawing'],
  ['f', 'Fit the drawing'],
  ['Alt ←', 'Undo a change of view: the browser’s way back'],
];

/** The keys of the app, by button and by `?`. */
export function ShortcutsButton() {
  const [open, setOpen] = useState(false);
  const onOpen = useCallback(() => setOpen(true), []);
  useShortcut('?', onOpen);
  return (
    <>
      <Button
        look="quiet"
        aria-label="Keyboard shortcuts"
        aria-keyshortcuts="?"
        title="Keyboard shortcuts (?)"
        onClick={onOpen}
      >
        <Icon name="help" />
      </Button>
      {open ? (
        <Modal title="Keyboard shortcuts" onClose={() => setOpen(false)}>
          <dl className="shortcuts">
            {SHORTCUTS.map(([keys, meaning]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Modal>
      ) : null}
    </>
  );
}
