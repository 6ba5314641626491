import { escapedForHtml } from './escaped-for-html.ts';

/** How large a frame is: as wide as there is room, at a shape of its own, or of so many pixels. */
export interface FrameSize {
  readonly name: string;
  /** What the frame is given as style, but for its border. */
  readonly style: string;
}

const fixed = (width: number, height: number) =>
  `width:${width}px;max-width:100%;height:${height}px`;

export const FRAME_SIZES: readonly [FrameSize, ...FrameSize[]] = [
  {
    name: 'As wide as its column',
    // On a phone the shape alone would leave no room for the drawing.
    style: 'width:100%;aspect-ratio:3/2;min-height:420px;max-height:90vh',
  },
  { name: 'Small, 480 × 360', style: fixed(480, 360) },
  { name: 'Medium, 720 × 480', style: fixed(720, 480) },
  { name: 'Large, 900 × 600', style: fixed(900, 600) },
];

/** What a frame shows, and where else it can be read. */
interface Embedded {
  /** The link to the view in a frame. */
  readonly frame: string;
  /** The link to the view on a page of its own. */
  readonly link: string;
  readonly title: string;
}

/**
 * What puts a view into another page, as HTML to paste there: the frame, and below it a link with its
 * title, which stays where feeds, newsletters or readers take frames away. The frame has no `sandbox`:
 * one without an origin of its own may load scripts only from hosts that allow every origin.
 */
export function embedSnippetOf({ frame, link, title }: Embedded, { style }: FrameSize): string {
  const attributes = Object.entries({
    src: frame,
    title,
    loading: 'lazy',
    style: `border:0;${style}`,
    allow: '',
  }).map(([name, value]) => `${name}="${escapedForHtml(value)}"`);
  const words = `<a href="${escapedForHtml(link)}">${escapedForHtml(title)}</a>`;
  return `<figure style="margin:0"><iframe ${attributes.join(' ')}></iframe><figcaption>${words}</figcaption></figure>`;
}
