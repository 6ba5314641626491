/** Hosts on this machine, from which files are fetched as from any other. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

const servers: ReturnType<typeof createServer>[] = [];

/** A host that answers like this; the address of a file there. */
export async function host(answer: RequestListener, path = '/class.json'): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

export function closeHosts(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}
