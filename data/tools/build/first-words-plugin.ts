import type { Plugin } from 'vite';

const STYLE = /<link rel="stylesheet" (crossorigin [^>]*)>/;
const SCRIPTS = /[ \t]*<script type="module" [^>]*><\/script>\n?/g;

/**
 * Lets the page show the words that it begins with before style sheet and scripts of the app are there.
 * These scripts stand behind the one that tells where they do not come (public/first.js), which hears of
 * that only if it listened before. The style sheet is fetched as early as ever, but holds nothing up: it
 * is put in force by scripts (src/app/style-sheet.ts), still ahead of those that come with later parts.
 */
export function firstWordsPlugin(): Plugin {
  return {
    name: 'two-triangles-first-words',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withWordsFirst },
  };
}

/** The page, waiting for nothing before its words. Throws where it has no style sheet or no script. */
function withWordsFirst(html: string): string {
  const scripts = html.match(SCRIPTS);
  if (scripts === null || !STYLE.test(html)) {
    throw new Error('The built page has no style sheet or no script of the app.');
  }
  const later = scripts.map((tag) => `    ${tag.trim()}\n`).join('');
  return html
    .replaceAll(SCRIPTS, '')
    .replace(STYLE, '<link rel="preload" as="style" data-app-style $1>')
    .replace('  </body>', `${later}  </body>`);
}
