import { useId } from 'react';
import type { Decisions } from './says/decisions.ts';
import type { Figure } from './says/figure.ts';
import { FIGURE_COLOURS } from './set/palettes.ts';
import { FIGURE_SIZES } from './set/sizes.ts';

interface Props {
  readonly figure: Figure;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** What leaves room for the picture in every size, in characters. */
const LONGEST = { title: 140, caption: 280 };

/** The longest excerpt of a quotation in the list of quotations, in characters. */
const EXCERPT = 70;

/** Size, colours and words of the figure. */
export function FigureChoices({ figure, decisions, onDecide }: Props) {
  const ids = {
    size: useId(),
    colours: useId(),
    title: useId(),
    caption: useId(),
    quoted: useId(),
  };
  const decide = (change: Partial<Decisions>) => onDecide({ ...decisions, ...change });
  return (
    <div className="figure-choices">
      <label htmlFor={ids.size}>Size</label>
      <select
        className="field"
        id={ids.size}
        value={decisions.size.id}
        onChange={({ target }) => {
          const size = FIGURE_SIZES.find(({ id }) => id === target.value);
          if (size !== undefined) decide({ size });
        }}
      >
        {FIGURE_SIZES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={ids.colours}>Colours</label>
      <select
        className="field"
        id={ids.colours}
        value={decisions.colours}
        onChange={({ target }) => {
          const colours = FIGURE_COLOURS.find(({ id }) => id === target.value);
          if (colours !== undefined) decide({ colours: colours.id });
        }}
      >
        {FIGURE_COLOURS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={ids.title}>Title</label>
      <input
        className="field"
        id={ids.title}
        maxLength={LONGEST.title}
        value={decisions.title ?? figure.title}
        onChange={({ target }) => decide({ title: target.value })}
      />
      <label htmlFor={ids.caption}>Caption</label>
      <input
        className="field"
        id={ids.caption}
        maxLength={LONGEST.caption}
        value={decisions.caption ?? figure.caption}
        onChange={({ target }) => decide({ caption: target.value })}
      />
      {figure.quotations.length === 0 ? null : (
        <>
          <label htmlFor={ids.quoted}>Quotation</label>
          <select
            className="field"
            id={ids.quoted}
            value={decisions.quoted}
            onChange={({ target }) => decide({ quoted: target.value })}
          >
            <option value="">none</option>
            {figure.quotations.map(({ claim, words, voice }) => (
              <option key={claim} value={claim}>
                {`${voice}: ${words.slice(0, EXCERPT)}${words.length > EXCERPT ? '…' : ''}`}
              </option>
            ))}
          </select>
        </>
      )}
      <label className="figure-choice-wide">
        <input
          type="checkbox"
          checked={decisions.transparent}
          onChange={({ target }) => decide({ transparent: target.checked })}
        />{' '}
        Transparent, for a page of its own colour
      </label>
    </div>
  );
}
