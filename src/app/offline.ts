import { scriptAddress, type TrustedScriptURL } from '../ui/script-address.ts';

const WORKER = `${import.meta.env.BASE_URL}worker.js`;

/**
 * A worker that has nothing else to do takes over within a second or so; on a busy machine the one
 * before it goes later. A page that is loaded anew while that one is going may get no answer at all.
 */
const PATIENCE_MS = 20_000;

/** A version of the app that is installed and waits, or has taken over elsewhere already. */
export interface NewerVersion {
  /**
   * Ends once that version answers for this page: what is loaded then is of that version. Ends too
   * when it will not, or not soon: what is loaded then is of the version in force.
   */
  readonly takeOver: () => Promise<void>;
}

/**
 * Keeps the app for visits without a network, by the worker that the build made
 * (data/tools/build/offline-worker.js), and tells of each newer version. Does nothing while developing,
 * in a frame of another page, and where browser or host let no worker be: nothing depends on it.
 */
export async function keepOffline(onNewer: (newer: NewerVersion) => void): Promise<void> {
  if (!import.meta.env.PROD || !window.isSecureContext || window.self !== window.top) return;
  try {
    const workers = navigator.serviceWorker;
    tellOfTakeOver(workers, onNewer);
    await pageHasLoaded();
    // Whether the worker is the newest is never answered from the browser's own cache.
    const registration = await workers.register(scriptAddress(WORKER), { updateViaCache: 'none' });
    tellOfWaiting(workers, registration, onNewer);
  } catch {
    // Refused, or the host does not answer. The app works without, as long as there is a network.
  }
}

/** Another page may let the newer version take over; what this page shows is then the older one. */
function tellOfTakeOver(workers: ServiceWorkerContainer, onNewer: (newer: NewerVersion) => void) {
  let { controller } = workers;
  workers.addEventListener('controllerchange', () => {
    // A first worker takes over from none: what the page shows came from the host just before.
    if (controller !== null) onNewer({ takeOver: () => Promise.resolve() });
    controller = workers.controller;
  });
}

function tellOfWaiting(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  onNewer: (newer: NewerVersion) => void,
) {
  const tell = () => {
    // A page that no worker answers for came from the network: it is the newest there is.
    if (registration.waiting === null || workers.controller === null) return;
    onNewer({ takeOver: () => letTakeOver(workers, registration) });
  };
  const follow = () => registration.installing?.addEventListener('statechange', tell);
  tell();
  follow();
  registration.addEventListener('updatefound', follow);
}

function letTakeOver(
  workers: ServiceWorkerContainer,
  { waiting }: ServiceWorkerRegistration,
): Promise<void> {
  if (waiting === null) return Promise.resolve();
  return new Promise((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true });
    waiting.addEventListener('statechange', () => {
      // A third version was installed meanwhile, and waits in its place.
      if (waiting.state === 'redundant') resolve();
    });
    window.setTimeout(resolve, PATIENCE_MS);
    waiting.postMessage('take over');
  });
}

/** What the first visit shows comes first. */
function pageHasLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
  });
}

/** W3C Trusted Types, as far as used here; TypeScript's description of browsers lacks them. */
declare global {
  interface ServiceWorkerContainer {
    register(
      address: string | TrustedScriptURL,
      options?: RegistrationOptions,
    ): Promise<ServiceWorkerRegistration>;
  }
}
