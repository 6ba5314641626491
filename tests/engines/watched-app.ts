import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../data/tools/build/offline-plugin.ts';

/** Collects what goes wrong, from before anything else of the page: no WebDriver can listen that early. */
const WATCH = `
  window.complaints = [];
  const complain = (...words) => window.complaints.push(words.join(' '));
  addEventListener('error', ({ message, target }) => {
    // Firefox says so of every module that a script element has loaded before.
    if (target?.rel !== 'modulepreload') complain(message ?? 'Did not load:', target?.outerHTML ?? '');
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => complain('Rejected:', reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complain('Against the policy:', violatedDirective, blockedURI));
  for (const kind of ['error', 'warn']) {
    console[kind] = (...words) => complain(kind, ...words);
  }
`;

/** Takes away what browsers before those of the README do not have. */
const AS_OLD = `
  delete Array.prototype.toSorted;
`;

/** The built app, and beside it `old.html`, for a browser that is too old: copies that are watched. Gives their folder. */
export function watchedApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-triangles-'));
  cpSync('dist', folder, { recursive: true });
  const page = readFileSync('dist/index.html', 'utf8');
  const watched = page.replace(
    '<meta charset',
    '<script src="./watch.js"></script>\n<meta charset',
  );
  if (watched === page) throw new Error('The built page has no place for a script ahead of all.');
  writeFileSync(join(folder, 'watch.js'), WATCH);
  writeFileSync(join(folder, 'index.html'), watched);
  writeFileSync(join(folder, 'old.js'), AS_OLD);
  writeFileSync(join(folder, 'old.html'), watched.replace('watch.js', 'old.js'));
  writeWorker(folder);
  return folder;
}
