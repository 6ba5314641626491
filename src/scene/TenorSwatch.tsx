import type { Tenor } from '../model/dataset.ts';
import { type LineLook, LineSwatch } from './Swatch.tsx';

const LOOKS: Readonly<Record<Tenor, LineLook>> = {
  cooperative: 'solid',
  conflictual: 'dashed',
  ambivalent: 'dash-dot',
  unstated: 'solid',
};

/** A stretch of line of one tenor. Decoration: words stand beside it. */
export function TenorSwatch({ tenor }: { readonly tenor: Tenor }) {
  return <LineSwatch look={LOOKS[tenor]} tone={tenor} />;
}
