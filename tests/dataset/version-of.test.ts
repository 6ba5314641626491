import { expect, test } from 'vitest';
import { sha256Of, versionOf } from '../../src/dataset/version-of.ts';

// The first example of FIPS 180.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('the SHA-256 of a text is that of the standard', () => {
  expect(sha256Of('abc')).toBe(ABC);
});

test('a version is the beginning of the hash of everything but the version', () => {
  const content = { title: 'So', claims: [1, 2] };

  expect(versionOf(content)).toBe(sha256Of('{"title":"So","claims":[1,2]}').slice(0, 12));
  expect(versionOf({ version: '0123456789ab', ...content })).toBe(versionOf(content));
  expect(versionOf({ ...content, title: 'Not so' })).not.toBe(versionOf(content));
});
