import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packagePlace, sbomOf } from './sbom.ts';

/** Puts a software bill of materials beside the built app: `sbom.cdx.json`. */
export function sbomPlugin(): Plugin {
  return {
    name: 'two-triangles-sbom',
    apply: 'build',
    generateBundle(_, bundle) {
      const paths = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames,
      );
      const shipped = new Set(paths.map(packagePlace).filter((place) => place !== undefined));
      if (shipped.size === 0) this.error('The bill of materials found no package in the build.');
      const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
      const source = `${JSON.stringify(sbomOf(lock, shipped), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source });
    },
  };
}
