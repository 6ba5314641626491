import { Button } from '../ui/Button.tsx';
import './skip-links.css';

/** Where the keyboard may want to go at once; each place by what takes the focus there. */
const PLACES = [
  ['the view', '.page-screen:not([inert]), .page-drawing:not([inert])'],
  ['the list', '.tie-list [tabindex="0"], .change-list [tabindex="0"]'],
  ['the years', '.year-axis input'],
  ['the evidence', '.evidence-title h2, .evidence-empty h2'],
] as const;

/** The first Tab stops of the page, seen while they have the focus: past the navigation and the filters. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      {PLACES.map(([name, selector]) => (
        <Button key={name} onClick={() => document.querySelector<HTMLElement>(selector)?.focus()}>
          Skip to {name}
        </Button>
      ))}
    </div>
  );
}
