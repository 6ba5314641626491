import { useCallback, useState } from 'react';
import { useExplorer } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { enterEvidence } from './enter-evidence.ts';

const load = async () => (await import('../search/SearchBox.tsx')).SearchBox;

/** The way to what can be found: a button, and the key `/`. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  const onOpen = useCallback(() => setOpen(true), []);
  const onClose = () => setOpen(false);
  const enter = useEnterChosen();
  const onChosen = () => {
    onClose();
    enter();
  };
  useShortcut('/', onOpen);
  return (
    <>
      <Button look="quiet" aria-keyshortcuts="/" title="Search (/)" onClick={onOpen}>
        <Icon name="search" /> <span className="page-tool-name">Search</span>
      </Button>
      {open ? (
        <Modal title="Search" onClose={onClose}>
          <LoadedSearch onClose={onChosen} />
        </Modal>
      ) : null}
    </>
  );
}

/** The focus goes into what was chosen: to its words, or to the view that tells of two. */
function useEnterChosen(): () => void {
  const { store } = useExplorer();
  return () => {
    const { name, selection } = store.getState().view;
    if (selection.kind !== 'nothing') return enterEvidence(store, false);
    // The dialog gives the focus back as it goes.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-view="${name}"]`)?.focus(),
    );
  };
}

/** What searches loads when it is first asked for; what is typed meanwhile is not lost. */
function LoadedSearch({ onClose }: { onClose: () => void }) {
  const [begun, setBegun] = useState('');
  return (
    <Loaded
      what="Search"
      load={load}
      fallback={
        <input
          type="search"
          className="modal-field"
          aria-label="Search"
          data-begin-here
          value={begun}
          onChange={({ target }) => setBegun(target.value)}
        />
      }
    >
      {(SearchBox) => <SearchBox begun={begun} onClose={onClose} />}
    </Loaded>
  );
}
