import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpenModal } from './OpenModal.tsx';
import type { DatasetSwitch } from './use-shown-dataset.ts';

const NONE: readonly File[] = [];

/** The way to a dataset of the reader's own. */
export function OpenButton({ control }: { readonly control: DatasetSwitch }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button title="Open a dataset of your own" onClick={() => setOpen(true)}>
        <Icon name="open" /> Open
      </Button>
      {open ? <OpenModal files={NONE} control={control} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
