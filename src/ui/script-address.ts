/** The folder that the app lies in: the only one from which its policy lets a script be made. */
const FOLDER = import.meta.env.BASE_URL;

let policy: Policy | undefined;

/**
 * The address of a script of the app's own, for a worker. Browsers that know Trusted Types take no
 * plain text for one. Throws for an address elsewhere: no data can name a script.
 */
export function scriptAddress(address: string): string | TrustedScriptURL {
  // The page's security policy lets each policy be made but once.
  policy ??= window.trustedTypes?.createPolicy('two-triangles-worker', {
    createScriptURL: ownOnly,
  });
  return policy?.createScriptURL(address) ?? ownOnly(address);
}

function ownOnly(address: string): string {
  const folder = new URL(FOLDER, document.baseURI).href;
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(folder)) throw new Error(`"${address}" is no script of this app.`);
  return href;
}

/** W3C Trusted Types, as far as used here; TypeScript's description of browsers lacks them. */
export interface TrustedScriptURL {
  toJSON(): string;
}

interface Policy {
  createScriptURL(address: string): TrustedScriptURL;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): Policy;
    };
  }
}
