/** What of package-lock.json is asked here. Places are those of folders: "node_modules/zod". */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The software bill of materials (CycloneDX 1.5) of a build: packages of which something is in it are
 * "required", others that they would bring are "excluded". The same lock and build give the same bytes: no
 * time, no serial number, no address. Not by `npm sbom`, which leaves out what is also used to develop, as
 * React, takes the name of the folder, and knows nothing of fonts.
 */
export function sbomOf(lock: Lock, shipped: ReadonlySet<string>): object {
  const root = lock.packages[''];
  const places = Object.keys(lock.packages)
    .filter((place) => place !== '' && (shipped.has(place) || lock.packages[place]?.dev !== true))
    .sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(lock, ''),
        name: root?.name,
        version: root?.version,
        licenses: [{ license: { id: root?.license } }],
      },
    },
    components: places.map((place) => componentOf(lock, place, shipped.has(place))),
    dependencies: ['', ...places].map((place) => ({
      ref: refOf(lock, place),
      dependsOn: Object.keys(lock.packages[place]?.dependencies ?? {})
        .map((name) => placeFrom(lock, place, name))
        .filter((found) => found !== undefined && places.includes(found))
        .map((found) => refOf(lock, found ?? ''))
        .sort(),
    })),
  };
}

/** The place of the package that holds a file, by the file's path. */
export function packagePlace(path: string): string | undefined {
  return /^.*?\/?(node_modules\/.*)$/
    .exec(path)?.[1]
    ?.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

function componentOf(lock: Lock, place: string, required: boolean) {
  const { version, license, integrity } = lock.packages[place] ?? {};
  const name = nameOf(lock, place);
  const [algorithm = '', digest = ''] = (integrity ?? '').split('-');
  return {
    type: 'library',
    'bom-ref': refOf(lock, place),
    name,
    version,
    scope: required ? 'required' : 'excluded',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(algorithm === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
    ...(license === undefined ? {} : { licenses: [licenceOf(license)] }),
  };
}

/** More than one licence, as "(MIT OR Apache-2.0)", is an expression and no id. */
function licenceOf(license: string) {
  return /^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license };
}

function nameOf(lock: Lock, place: string): string {
  return lock.packages[place]?.name ?? place.split('node_modules/').at(-1) ?? place;
}

function refOf(lock: Lock, place: string): string {
  return `${nameOf(lock, place)}@${lock.packages[place]?.version}`;
}

/** Where a package finds another that it names: nearest first, as Node looks for it. */
function placeFrom(lock: Lock, place: string, name: string): string | undefined {
  const folders = place.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth--) {
    const parent = place === '' ? '' : folders.slice(0, depth).join('/node_modules/');
    const found = parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`;
    if (found in lock.packages) return found;
  }
  return undefined;
}
