/**
 * `npm run bench -- --rounds 9 --sizes 4 --cytoscape`: what a first visit loads; and in a real
 * Chromium, on this corpus and on made-up datasets of three sizes, how long the start, a step of the
 * slider, a filter, a selection and a PNG take from input to a settled page, the longest task of a
 * drag, and the heap. Machines differ and are noisy: times are ratios to the same lines and circles
 * on a bare canvas, in the same run. Needs a built app (`npm run build`).
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { bareLinesOf } from './bare-lines.ts';
import { type BareKind, bareAddress, benchHost } from './bench-host.ts';
import { measureApp } from './measure-app.ts';
import { measureBare } from './measure-bare.ts';
import { servedSizes } from './served-sizes.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import { type Row, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    /** How many of the datasets are measured, beginning with the smallest. */
    sizes: { type: 'string', default: '4' },
    /** Whether bare Cytoscape is measured too: at the largest size that takes minutes. */
    cytoscape: { type: 'boolean', default: false },
  },
});

async function measured(browser: Browser, { name, file }: Subject, rounds: number): Promise<Row> {
  host.serve(file);
  const { box, ...app } = await measureApp(browser, rounds);
  host.serveLines(bareLinesOf(file, box), box);
  const bare = (kind: BareKind) => measureBare(browser, bareAddress(kind), rounds);
  const canvas = await bare('canvas');
  return { name, app, canvas, cytoscape: values.cytoscape ? await bare('cytoscape') : null };
}

process.stdout.write(servedSizes('dist'));
const host = benchHost('dist');
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const rows: Row[] = [];
  for (const subject of subjectsIn('dist').slice(0, Number(values.sizes))) {
    rows.push(await measured(browser, subject, Number(values.rounds)));
    process.stdout.write(`\n${tableOf(rows.slice(-1))}\n`);
  }
  process.stdout.write(`\nMedians of ${values.rounds}, as ratios:\n\n${tableOf(rows)}\n`);
} finally {
  await browser.close();
  host.close();
}
