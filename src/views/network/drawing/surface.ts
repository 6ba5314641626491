/** A canvas with what draws on it. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** What of a drawing is seen: where its origin lies, in pixels of the page, and how large its units are. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the device to one of the page. */
  readonly ratio: number;
}

/** A sheet off the page, or on the canvas given; `null` where the browser draws on none. */
export function surfaceOn(canvas = document.createElement('canvas')): Surface | null {
  const context = canvas.getContext('2d');
  return context === null ? null : { canvas, context };
}

/** Makes a sheet empty and as large as what is seen, with one unit of it to a pixel of the device. */
export function cleared(
  { canvas, context }: Surface,
  viewport: Viewport,
): CanvasRenderingContext2D {
  const { width, height } = deviceSize(viewport);
  if (canvas.width === width && canvas.height === height) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
    context.clearRect(0, 0, width, height);
  } else {
    canvas.width = width;
    canvas.height = height;
  }
  return context;
}

/** Lays a sheet on another of the same size. */
export function lay(context: CanvasRenderingContext2D, { canvas }: Surface, alpha: number) {
  // A drawing that is hidden, as on paper, has no size; a canvas without one cannot be laid on another.
  if (canvas.width === 0 || canvas.height === 0) return;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = alpha;
  context.drawImage(canvas, 0, 0);
  context.restore();
}

/** From now on, draws in the units of the drawing. */
export function toDrawing(context: CanvasRenderingContext2D, { x, y, zoom, ratio }: Viewport) {
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
}

export function sameViewport(a: Viewport, b: Viewport): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom && sameSize(a, b);
}

function sameSize(a: Viewport, b: Viewport): boolean {
  return a.width === b.width && a.height === b.height && a.ratio === b.ratio;
}

function deviceSize({ width, height, ratio }: Viewport) {
  return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
}
