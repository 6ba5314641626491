import { useCallback, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';

const loadList = async () => (await import('./ShortcutsList.tsx')).ShortcutsList;

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
          <Loaded what="The list of keys" load={loadList}>
            {(List) => <List />}
          </Loaded>
        </Modal>
      ) : null}
    </>
  );
}
