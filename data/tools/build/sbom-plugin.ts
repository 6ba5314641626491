import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { packagePlace, sbomOf } from './sbom.ts';

interface SbomPlugins {
  /** Puts a software bill of materials beside the built app: `sbom.cdx.json`. */
  readonly page: Plugin;
  /** Workers are bundles of their own, made before that of the page: this tells what is in them. */
  readonly worker: Plugin;
}

export function sbomPlugins(): SbomPlugins {
  const shipped = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const place of placesIn(bundle)) shipped.add(place);
  };
  return {
    worker: {
      name: 'two-triangles-sbom-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    },
    page: {
      name: 'two-triangles-sbom',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
        if (shipped.size === 0) this.error('The bill of materials found no package in the build.');
        const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
        const source = `${JSON.stringify(sbomOf(lock, shipped), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source });
      },
    },
  };
}

/** The places of the packages of which something is in a bundle. */
function placesIn(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames))
    .map(packagePlace)
    .filter((place) => place !== undefined);
}
