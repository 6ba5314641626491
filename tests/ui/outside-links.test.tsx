// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OutsideLinks } from '../../src/ui/OutsideLinks.tsx';
import { RUNS } from '../arbitraries.ts';

const SCHEMES = [
  'javascript:',
  'data:text/html,',
  'file:///',
  'blob:',
  'ftp://',
  'vbscript:',
  '//',
];

/** Addresses as strangers may write them, of the web and of all other kinds. */
const addresses = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.tuple(fc.constantFrom(...SCHEMES), fc.string()).map((parts) => parts.join('')),
  fc.tuple(fc.string({ maxLength: 3, unit: 'binary' }), fc.webUrl()).map((parts) => parts.join('')),
  fc.string(),
);

describe('ways that leave the page', () => {
  test('lead to the web and nowhere else, whatever the data has', () => {
    fc.assert(
      fc.property(fc.array(addresses, { maxLength: 4 }), (found) => {
        const ways = found.map((address, index) => ({ what: `Way ${index}`, address }));
        const { container, unmount } = render(<OutsideLinks ways={ways} />);
        const schemes = [...container.querySelectorAll('a')].map(({ protocol }) => protocol);
        unmount();
        expect(schemes.filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('say which host they lead to, and tell it nothing', () => {
    const ways = [{ what: 'The document', address: 'https://bank.example@evil.example/a?b=c' }];

    render(<OutsideLinks ways={ways} remark="Last seen there 2024." />);

    expect(screen.getByText('Leads elsewhere:', { exact: false })).toHaveTextContent(
      'Leads elsewhere: The document, at evil.example. Last seen there 2024.',
    );
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(link).toHaveAttribute('target', '_blank');
  });

  test('name a host by its letters as they are sent, so that none looks like another', () => {
    render(<OutsideLinks ways={[{ what: 'It', address: 'https://аррӏе.example/' }]} />);

    expect(screen.getByRole('link')).toHaveTextContent(/^It, at xn--[a-z0-9-]+\.example$/);
  });

  test('are nothing at all where there are none', () => {
    const { container } = render(
      <OutsideLinks ways={[{ what: 'It', address: 'javascript:alert(1)' }]} remark="Seen." />,
    );

    expect(container).toBeEmptyDOMElement();
  });
});
