import { useMomentNoun } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { setColumn } from './columns.ts';
import './skip-links.css';

/** Where the keyboard may want to go at once; each place by what takes the focus there. */
const PLACES: readonly (readonly [name: string | null, selector: string])[] = [
  ['the view', '.page-screen:not([inert]), .page-drawing:not([inert])'],
  ['the list', '.tie-list [tabindex="0"], .change-list [tabindex="0"]'],
  // The slider, which is called as its stops are.
  [null, '.year-axis input'],
  ['the evidence', '.evidence-title h2, .evidence-empty h2'],
];

/** The first Tab stops of the page, seen while they have the focus: past the navigation and the filters. */
export function SkipLinks() {
  const noun = useMomentNoun();
  return (
    <div className="skip-links">
      {PLACES.map(([name, selector]) => (
        <Button key={selector} onClick={() => focusOn(selector)}>
          Skip to {name ?? `the ${noun}s`}
        </Button>
      ))}
    </div>
  );
}

/** A column that is folded away unfolds for what is to be reached in it. */
function focusOn(selector: string) {
  const place = document.querySelector<HTMLElement>(selector);
  const column = place?.closest(':is(.page-side, .page-evidence)[inert]');
  if (column === null || column === undefined) return place?.focus();
  setColumn(column.matches('.page-side') ? 'side' : 'evidence', { folded: false });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
