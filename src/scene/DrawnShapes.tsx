import { cssNameOf } from '../ui/palette.ts';
import { type PathShape, pathText, type Shape } from './shapes.ts';

/** Shapes within an SVG of the page, in the colours of its theme. Decoration: words stand beside it. */
export function DrawnShapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'path') return [];
    const d = pathText(shape.segments);
    return [<DrawnPath key={`${d} ${shape.stroke ?? ''}`} d={d} shape={shape} />];
  });
}

function DrawnPath({ d, shape }: { readonly d: string; readonly shape: PathShape }) {
  const { fill, stroke, width, dashes, round, opacity } = shape;
  return (
    <path
      d={d}
      fill={fill === undefined ? 'none' : `var(${cssNameOf(fill)})`}
      stroke={stroke === undefined ? undefined : `var(${cssNameOf(stroke)})`}
      strokeWidth={width}
      strokeDasharray={dashes?.join(' ')}
      strokeLinecap={round ? 'round' : undefined}
      opacity={opacity}
    />
  );
}
