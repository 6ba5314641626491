import { escapedForHtml } from './escaped-for-html.ts';

/** How large a frame is: pixels, or a share of the page around it. */
export interface FrameSize {
  readonly name: string;
  readonly width: string;
  readonly height: string;
}

export const FRAME_SIZES: readonly [FrameSize, ...FrameSize[]] = [
  { name: 'Medium, 720 × 480', width: '720', height: '480' },
  { name: 'Small, 480 × 360', width: '480', height: '360' },
  { name: 'Large, 900 × 600', width: '900', height: '600' },
  { name: 'As wide as the page, 480 high', width: '100%', height: '480' },
];

/**
 * The element that puts a link into another page, as HTML to paste there. It has no `sandbox`: a
 * frame without an origin of its own may load scripts only from hosts that allow every origin.
 */
export function embedSnippetOf(link: string, title: string, { width, height }: FrameSize): string {
  const attributes = Object.entries({
    src: link,
    title,
    width,
    height,
    loading: 'lazy',
    style: 'border:0',
    allow: '',
  }).map(([name, value]) => `${name}="${escapedForHtml(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
