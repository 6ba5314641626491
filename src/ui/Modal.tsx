import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './modal.css';

interface Props {
  readonly title: string;
  /** For what is looked at, not only read. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A native dialog over everything else. It keeps the focus, and gives it back when the reader closes it;
 * where something else takes its place, that takes the focus.
 */
export function Modal({ title, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const pressedBeside = useRef(false);
  const heading = useId();
  useEffect(() => {
    const { current } = dialog;
    opener.current = document.activeElement;
    current?.showModal();
    // A dialog gives the focus to its first button, which here only closes it.
    current?.querySelector<HTMLElement>('[data-begin-here]')?.focus();
    return () => current?.close();
  }, []);
  const leave = () => {
    dialog.current?.close();
    if (opener.current instanceof HTMLElement) opener.current.focus();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={wide ? 'modal modal-wide' : 'modal'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      // In WebKit a field to search keeps the key that closes a dialog, even where it has nothing to empty.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isEmptySearch(event.target))
          return;
        event.preventDefault();
        leave();
      }}
      // A selection of text that ends beside the dialog is no wish to close it.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        if (event.target === dialog.current && pressedBeside.current) leave();
      }}
    >
      <div className="modal-body">
        <div className="modal-head">
          <h2 id={heading}>{title}</h2>
          <Button look="quiet" aria-label="Close" title="Close (Esc)" onClick={leave}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

function isEmptySearch(field: EventTarget): boolean {
  return field instanceof HTMLInputElement && field.type === 'search' && field.value === '';
}
