import type { Core } from 'cytoscape';

/** What keeps Cytoscape's loop of frames going: its types tell nothing of it. */
export interface RenderLoop {
  /** Whether the next frame is to be drawn. */
  requestedFrame: boolean;
  /** Whether the loop ends with the next frame. */
  destroyed: boolean;
  renderLoopStarted: boolean;
  redraw: (options?: object) => void;
  readonly startRenderLoop: () => void;
  readonly beforeRender: (onFrame: () => void, priority: number) => void;
}

/** After so many frames with nothing to draw, nothing fades and no picture is being refined any more. */
const QUIET_FRAMES = 60;

/** Later in a frame than all that Cytoscape does itself before it draws. */
const LAST = 0;

/**
 * Lets Cytoscape rest while nothing changes. By itself it asks for a frame for ever, 60 times a second,
 * which costs a tenth of a processor where nobody does anything, and has no switch for that.
 */
export function letRest(cy: Core): void {
  const loop = (cy as unknown as { readonly renderer: () => Partial<RenderLoop> }).renderer();
  // Without a canvas there is no loop; and one is taught to rest once.
  if (!isLoop(loop) || cy.scratch('rests') === true) return;
  cy.scratch('rests', true);
  const { redraw } = loop;
  let quietFrames = 0;
  let rests = false;

  function end() {
    rests = !loop.destroyed && !loop.requestedFrame;
    if (rests) loop.destroyed = true;
    else quietFrames = 0;
  }
  function wasEnded() {
    if (!rests) return;
    loop.destroyed = false;
    loop.renderLoopStarted = false;
  }
  loop.beforeRender(() => {
    quietFrames = loop.requestedFrame ? 0 : quietFrames + 1;
    if (quietFrames !== QUIET_FRAMES) return;
    // Just before and just after the loop's own part of the next frame: it has asked for that once this
    // returns, and it hears of nothing as long as it counts as destroyed.
    requestAnimationFrame(end);
    queueMicrotask(() => requestAnimationFrame(wasEnded));
  }, LAST);
  loop.redraw = (options) => {
    redraw.call(loop, options);
    if (!rests) return;
    rests = false;
    quietFrames = 0;
    loop.startRenderLoop();
  };
}

function isLoop(renderer: Partial<RenderLoop>): renderer is RenderLoop {
  return renderer.beforeRender !== undefined;
}
