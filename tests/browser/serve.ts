/**
 * Serves the built app as static hosting would, from a folder deep below the root of the host, so
 * that every test in the browser also shows that the app works from any path.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { BASE_PATH, PORT } from './address.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

if (!existsSync('dist/index.html')) throw new Error('There is no built app: run "npm run build".');

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(BASE_PATH) ? pathname.slice(BASE_PATH.length) : undefined;
  const path = inside === undefined ? '' : join('dist', normalize(`/${inside || 'index.html'}`));
  if (path === '' || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found.');
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}).listen(PORT, '127.0.0.1');
