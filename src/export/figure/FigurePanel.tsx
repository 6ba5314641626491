import { useDeferredValue, useMemo, useState } from 'react';
import { linkOf } from '../../state/address/links.ts';
import { addressOf } from '../../state/address/view-address.ts';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { type View, withName } from '../../state/view.ts';
import { viewTitle } from '../../state/views.ts';
import { useThemeInForce } from '../../ui/theme.ts';
import { figureMarkOf } from '../link-mark-of.ts';
import { AlternativeText } from './AlternativeText.tsx';
import { FigureChoices } from './FigureChoices.tsx';
import { OpenFigure } from './reopen/OpenFigure.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import type { Decisions } from './says/decisions.ts';
import { figureOf, figureViewOf } from './says/figure-of.ts';
import { asInFigure } from './says/selected-in-figure.ts';
import { SLIDE } from './set/sizes.ts';
import { usePreview } from './use-preview.ts';
import { useSetFigure } from './use-set-figure.ts';
import './figure-panel.css';

/** The view as a figure to publish, and the way back from one. */
export function FigurePanel() {
  const view = useViewState((state) => state.view);
  return (
    <>
      {/* What was written about one view is not about another. */}
      <MadeFigure key={addressOf(view)} view={view} />
      <OpenFigure />
    </>
  );
}

/** Previewed as it will be saved. */
function MadeFigure({ view }: { readonly view: View }) {
  const explorer = useExplorer();
  const theme = useThemeInForce();
  const places = useViewState((state) => state.places);
  const figure = useMemo(() => figureOf(explorer, view, places), [explorer, view, places]);
  const shown = figureViewOf(view);
  const [decisions, setDecisions] = useState<Decisions>({
    size: SLIDE,
    colours: theme,
    title: null,
    caption: null,
    quoted: '',
    transparent: false,
  });
  const { size, colours, transparent } = decisions;
  const quotation = figure.quotations.find(({ claim }) => claim === decisions.quoted) ?? null;
  const address = linkOf(
    {
      view: withName(asInFigure(view, quotation !== null), shown),
      mark: figureMarkOf(explorer, figure),
    },
    window.location.href,
  );
  const wish = useMemo(
    () => ({
      size,
      title: decisions.title ?? figure.title,
      caption: decisions.caption ?? figure.caption,
      quotation,
      address,
      transparent,
    }),
    [size, transparent, address, decisions.title, decisions.caption, quotation, figure],
  );
  // Typing goes before drawing.
  const set = useSetFigure(explorer, view, figure, useDeferredValue(wish), colours);
  const preview = usePreview(set);

  return (
    <div className="figure-panel">
      <div className="figure-preview">
        {preview.kind === 'making' ? <p role="status">Drawing the figure…</p> : null}
        {preview.kind === 'failed' ? (
          <p role="alert">
            There is no preview: {preview.reason}. Other files may be saved all the same.
          </p>
        ) : null}
        {preview.kind === 'made' ? (
          <img src={preview.address} alt={figure.alternative} data-transparent={transparent} />
        ) : null}
      </div>
      {shown === view.name ? null : (
        <p className="figure-note">
          {viewTitle(view.name, [])} is words: the figure is of the network of the same time.
        </p>
      )}
      <FigureChoices figure={figure} decisions={decisions} onDecide={setDecisions} />
      <SaveButtons
        set={set}
        fileName={quotation === null ? figure.fileName : figure.fileNameQuoting}
        shown={preview.kind === 'made' ? preview.png : null}
      />
      <AlternativeText text={figure.alternative} />
    </div>
  );
}
