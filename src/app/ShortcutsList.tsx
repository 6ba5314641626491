import { useMomentNoun } from '../state/use-explorer.tsx';
import './shortcuts.css';

const SHORTCUTS: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['?', 'This list'],
  ['Esc', 'One level back: empty what is searched, then close a dialog, a sheet, or the evidence'],
  [
    '← → Home End',
    'Step through the {time}s, on the slider; ten at a time with Page Up and Page Down',
  ],
  ['↑ ↓ Home End', 'Move within lists, the legend and tables; Tab goes on to what follows each'],
  ['← → ↑ ↓', 'Move from cell to cell, in the matrix'],
  ['Enter', 'Open the evidence of what has the focus'],
  ['→ or F6', 'From a tie in the list to its evidence; ← or F6 leads back'],
  ['o', 'Show only this kind of relation, or all again; on its box in the legend'],
  ['Space', 'Play or pause the {time}s, while no control has the focus'],
  ['+ −', 'Zoom the drawing'],
  ['f', 'Fit the drawing'],
  [
    'Shift or Ctrl, click',
    'Select another actor as well, or no more; with Enter in lists and in search',
  ],
  ['Double click', 'An actor: its ties alone, and all again; a tie: the {time}s of its two'],
  [
    'Menu key, Shift F10',
    'What can be done with an actor or a tie; a right click, or a finger that stays',
  ],
  ['Alt ←', 'Undo a change of view: the browser’s way back'],
];

/** The keys of the app with what they do. */
export function ShortcutsList() {
  const noun = useMomentNoun();
  return (
    <dl className="shortcuts">
      {SHORTCUTS.map(([keys, meaning]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{meaning.replace('{time}', noun)}</dd>
        </div>
      ))}
    </dl>
  );
}
