import { DrawnShapes } from './DrawnShapes.tsx';
import type { Picture } from './shapes.ts';

interface Props {
  readonly picture: Picture;
  readonly className: string;
  /** Whether the style sheet of its class says how large it is: else it has its own size. */
  readonly sized?: boolean;
  /** How much is left of it where it stands back, from 0 to 1. */
  readonly left?: number;
}

/**
 * A small picture on the page, in the colours of its theme. Decoration: words stand beside it. Browsers do not translate
 * it: what they put in the place of a text is nothing that SVG could paint.
 */
export function DrawnPicture({ picture, className, sized = false, left = 1 }: Props) {
  const { width, height, shapes } = picture;
  return (
    <svg
      aria-hidden="true"
      className={`${className} notranslate`}
      viewBox={`0 0 ${width} ${height}`}
      {...(sized ? {} : { width, height })}
      {...(left === 1 ? {} : { opacity: left })}
    >
      <DrawnShapes shapes={shapes} />
    </svg>
  );
}
