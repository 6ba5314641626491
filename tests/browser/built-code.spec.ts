import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What turns text into code or markup, and what hands the page's parts to everybody. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  eval: /(?<![\w$.])eval\s*\(/g,
  Function: /(?<![\w$.])(?:new\s+)?Function\s*\(/g,
  innerHTML: /\.innerHTML\b|["'`]innerHTML["'`]/g,
  outerHTML: /\.outerHTML\b/g,
  insertAdjacentHTML: /insertAdjacentHTML/g,
  'document.write': /document\s*\.\s*write(?:ln)?\s*\(/g,
  'timer of text': /set(?:Timeout|Interval)\s*\(\s*["'`]/g,
  'global handle': /(?:window|globalThis|self)\.(?:cy|app|store|dataset|explorer|debug)\s*=/g,
};

/**
 * What libraries bring all the same, how often at most, and why it does not run. Whatever of it were
 * called with text would meet the page's policy: no `unsafe-eval`, and Trusted Types without a policy that
 * makes markup.
 */
const KNOWN: Readonly<Record<string, { readonly most: number; readonly why: string }>> = {
  Function: {
    most: 1,
    why: 'lodash, in Cytoscape, asks so for the global object where there is neither `globalThis` nor `self`.',
  },
  innerHTML: {
    most: 9,
    why: 'Six in React: for `dangerouslySetInnerHTML`, which the linter forbids, and for script elements, which nothing here makes. Three in jsPDF: for pages made of HTML, whose parts the build leaves out.',
  },
};

function scripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
}

test('the bill of materials names what is in the page and what is in its workers', () => {
  const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
  const inIt = new Set(
    components
      .filter(({ scope }: { scope: string }) => scope === 'required')
      .map(({ name }: { name: string }) => name),
  );

  for (const name of ['react', 'cytoscape', 'saxes', 'papaparse', 'd3-force', 'zod']) {
    expect(inIt.has(name), name).toBe(true);
  }
});

test('the built code makes no code and no markup of text, and hands nothing to everybody', () => {
  const files = scripts('dist');
  const found = new Map<string, number>();
  for (const file of files) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    for (const [name, pattern] of Object.entries(FORBIDDEN)) {
      const count = code.match(pattern)?.length ?? 0;
      if (count > 0) found.set(name, (found.get(name) ?? 0) + count);
    }
  }

  expect(files.length).toBeGreaterThan(10);
  const unknown = [...found].filter(([name, count]) => count > (KNOWN[name]?.most ?? 0));
  expect(unknown).toEqual([]);
  // A reason that explains nothing any more goes.
  expect(Object.keys(KNOWN).filter((name) => !found.has(name))).toEqual([]);
});
