/** Serves the built app for the tests in the browser. */
import { existsSync } from 'node:fs';
import { PORT } from './address.ts';
import { staticHost } from './static-host.ts';

if (!existsSync('dist/index.html')) throw new Error('There is no built app: run "npm run build".');

staticHost(() => 'dist').listen(PORT, '127.0.0.1');
