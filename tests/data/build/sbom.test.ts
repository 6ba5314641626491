import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Lock, packagePlace, sbomOf } from '../../../data/tools/build/sbom.ts';

const LOCK: Lock = {
  packages: {
    '': { name: 'app', version: '1.0.0', license: 'MIT', dependencies: { b: '2', '@x/a': '1' } },
    'node_modules/@x/a': {
      version: '1.0.0',
      license: '(MIT OR Apache-2.0)',
      dependencies: { b: '1' },
    },
    'node_modules/@x/a/node_modules/b': { version: '1.5.0', license: 'ISC' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-AAEC' },
    'node_modules/font': { version: '3.0.0', dev: true, license: 'OFL-1.1' },
    'node_modules/tool': { version: '4.0.0', dev: true },
  },
};

describe('the bill of materials of a build', () => {
  const sbom = sbomOf(LOCK, new Set(['node_modules/b', 'node_modules/font']));

  test('names what is in the build as required, and what it leaves out as excluded', () => {
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'app', version: '1.0.0' } },
      components: [
        { name: '@x/a', scope: 'excluded', purl: 'pkg:npm/%40x/a@1.0.0' },
        { name: 'b', version: '1.5.0', scope: 'excluded', licenses: [{ license: { id: 'ISC' } }] },
        { name: 'b', version: '2.0.0', scope: 'required', hashes: [{ content: '000102' }] },
        { name: 'font', version: '3.0.0', scope: 'required' },
      ],
    });
  });

  test('tells a choice of licences as one', () => {
    expect(sbom).toMatchObject({
      components: [{ licenses: [{ expression: '(MIT OR Apache-2.0)' }] }, {}, {}, {}],
    });
  });

  test('tells which package needs which, the nearest of two versions', () => {
    expect(sbom).toMatchObject({
      dependencies: [
        { ref: 'app@1.0.0', dependsOn: ['@x/a@1.0.0', 'b@2.0.0'] },
        { ref: '@x/a@1.0.0', dependsOn: ['b@1.5.0'] },
        { ref: 'b@1.5.0', dependsOn: [] },
        { ref: 'b@2.0.0', dependsOn: [] },
        { ref: 'font@3.0.0', dependsOn: [] },
      ],
    });
  });

  test('of this project holds no address but that of its schema, no path, no time', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const text = JSON.stringify(sbomOf(lock, new Set(['node_modules/react'])));

    expect(text.match(/\w+:\/\/[^"]+/g)).toEqual([
      'http://cyclonedx.org/schema/bom-1.5.schema.json',
    ]);
    expect(text).not.toMatch(/timestamp|serialNumber|"\/|resolved/);
    expect(text).toContain('"bom-ref":"react@');
    expect(text).not.toContain('"name":"vitest"');
  });
});

test.each([
  ['/somewhere/app/node_modules/zod/v4/mini/index.js', 'node_modules/zod'],
  ['node_modules/@x/a/node_modules/b/i.js', 'node_modules/@x/a/node_modules/b'],
  ['\0/somewhere/node_modules/@x/a/i.js?commonjs', 'node_modules/@x/a'],
  ['/somewhere/app/src/main.tsx', undefined],
])('the package of %s', (path, place) => {
  expect(packagePlace(path)).toBe(place);
});
