import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { BareLines } from './bare-lines.ts';

export type BareKind = 'canvas' | 'cytoscape';

/** An origin that no server has: what is fetched from it, the bench itself answers. */
const ORIGIN = 'http://bare.invalid/';

const BUTTONS = ['step', 'filter', 'selection', 'png']
  .map((id) => `<button id="${id}">${id}</button>`)
  .join('');

/** Answers for a bare page that draws the given lines; returns the page's address. */
export async function serveBare(
  context: BrowserContext,
  kind: BareKind,
  lines: BareLines,
  file: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string> {
  const places = {
    canvas: `<canvas width="${width}" height="${height}"></canvas>`,
    cytoscape: `<div id="cytoscape" style="width:${width}px;height:${height}px"></div>
      <script src="cytoscape.min.js"></script>`,
  };
  const script = `bare-${kind}.js`;
  const answers: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '': [
      'text/html',
      `<!doctype html><title>Bare</title><body>${BUTTONS}${places[kind]}<script type="module" src="${script}"></script>`,
    ],
    [script]: ['text/javascript', readFileSync(new URL(script, import.meta.url), 'utf8')],
    'cytoscape.min.js': [
      'text/javascript',
      readFileSync('node_modules/cytoscape/dist/cytoscape.min.js', 'utf8'),
    ],
    'lines.json': ['application/json', JSON.stringify(lines)],
    'dataset.json': ['application/json', file],
  };
  await context.route(`${ORIGIN}**`, (route) => {
    const answer = answers[route.request().url().slice(ORIGIN.length)];
    return answer === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: answer[0], body: answer[1] });
  });
  return ORIGIN;
}
