import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataAddress } from '../../../src/state/address/data-address.ts';

const BASE = 'https://two.example/app/?year=2022#top';

describe('the address of a dataset', () => {
  test.each([
    ['class.json', 'https://two.example/app/class.json'],
    ['/data/class.json', 'https://two.example/data/class.json'],
    ['https://two.example/x.json#part', 'https://two.example/x.json'],
    [' class.json ', 'https://two.example/app/class.json'],
  ])('on the own host is taken as it is: %s', (text, href) => {
    expect(readDataAddress(text, BASE)).toEqual({ kind: 'own host', href });
  });

  test.each([
    ['https://other.example/x.json', 'other.example'],
    ['//other.example/x.json', 'other.example'],
    ['http://two.example/x.json', 'two.example'],
    ['https://two.example:8443/x.json', 'two.example:8443'],
    ['https://twо.example/x.json', 'xn--tw-gmc.example'],
    ['\\\\other.example\\x.json', 'other.example'],
  ])('on another host is named by its host: %s', (text, host) => {
    expect(readDataAddress(text, BASE)).toMatchObject({ kind: 'other host', host });
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:application/json,{}',
    'blob:https://two.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://other.example/x',
    'https://name:secret@other.example/x.json',
    'https://name@other.example/x.json',
    'https://:secret@other.example/x.json',
    'https://',
    `https://${'a'.repeat(300)}.example/x.json`,
    '',
    '   ',
    'local:',
    'local:../secret',
    'local:0123456789AB',
    'local:0123456789abc',
    'local:x0123456789ab',
  ])('is refused with a reason: %s', (text) => {
    const reading = readDataAddress(text, BASE);
    expect(reading).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^it /) });
  });

  test('may name a dataset from the device of the reader', () => {
    expect(readDataAddress('local:0123456789ab', BASE)).toEqual({
      kind: 'local',
      version: '0123456789ab',
    });
  });

  test('is never fetched from elsewhere without being called another host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reading = readDataAddress(text, BASE);
        if (reading.kind === 'own host') {
          expect(new URL(reading.href).origin).toBe('https://two.example');
        }
        if (reading.kind === 'other host') expect(new URL(reading.href).host).toBe(reading.host);
      }),
    );
  });
});
