/**
 * Where the built app will be published, as the environment variable `SITE_ADDRESS` says it:
 * `https://example.org/two-triangles/`. Ends with a slash. `null` where it is not set, or empty.
 *
 * The app needs no such thing. Only the Open Graph protocol asks for absolute addresses of pictures;
 * not all who read it make a relative one whole.
 */
export function siteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `SITE_ADDRESS is "${text}"; expected an http or https address, like https://example.org/two-triangles/.`,
    );
  }
  if (address.search !== '' || address.hash !== '' || address.username !== '') {
    throw new Error(
      `SITE_ADDRESS is "${text}"; expected the address of a folder, without "?", "#" or a user.`,
    );
  }
  return address.href.replace(/\/*$/, '/');
}
