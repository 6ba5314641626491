import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';

const load = async () => (await import('../export/ExportTabs.tsx')).ExportTabs;

interface Props {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The way to all that a reader can take away of the view in force. */
export function ExportButton({ open, onOpen }: Props) {
  return (
    <>
      <Button title="Figure, citation, data, link" onClick={() => onOpen(true)}>
        <Icon name="download" /> Export
      </Button>
      {open ? (
        <Modal title="Export" wide onClose={() => onOpen(false)}>
          <Loaded what="Export" load={load} fallback={<p>Opening…</p>}>
            {(ExportTabs) => <ExportTabs />}
          </Loaded>
        </Modal>
      ) : null}
    </>
  );
}
