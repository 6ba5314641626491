import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { DatasetSwitch } from './use-shown-dataset.ts';

const NONE: readonly File[] = [];

/** The way to a dataset of the reader's own. */
export function OpenButton({ control }: { readonly control: DatasetSwitch }) {
  return (
    <Button title="Open a dataset of your own" onClick={() => control.bring(NONE)}>
      <Icon name="open" /> Open
    </Button>
  );
}
