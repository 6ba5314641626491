import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { BASE_PATH } from './address.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built app as static hosting would, from a folder deep below the root of the host, so
 * that every test in the browser also shows that the app works from any path. Which folder is
 * served is asked anew for each file.
 */
export function staticHost(folderOf: (file: string) => string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(BASE_PATH) ? pathname.slice(BASE_PATH.length) : undefined;
    const file = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
    const path = file === undefined ? '' : join(folderOf(file), normalize(`/${file}`));
    if (path === '' || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found.');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      // As hosts do: a browser compiles what it has seen before only once.
      ...(file?.startsWith('assets/') ? { 'Cache-Control': 'max-age=600' } : {}),
    });
    createReadStream(path).pipe(response);
  });
}
