import './outside-links.css';

interface Props {
  /** What is found at each address, and the address. */
  readonly ways: readonly { readonly what: string; readonly address: string }[];
  /** What is to be said of them, in a sentence. */
  readonly remark?: string;
}

/**
 * Ways that leave the page, each with the host it leads to: on a click, in a window of its own, and telling
 * nobody where from. What is no address of the web is left out. Nothing where there are none.
 */
export function OutsideLinks({ ways, remark = '' }: Props) {
  const links = ways.flatMap(({ what, address }) => {
    const way = webAddressOf(address);
    return way === null ? [] : [{ what, way }];
  });
  if (links.length === 0) return null;
  return (
    <p className="outside-links">
      Leads elsewhere:{' '}
      {links.map(({ what, way }, index) => (
        <span key={what}>
          {index === 0 ? '' : '; '}
          <a href={way.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
            {what}, at {way.host}
          </a>
        </span>
      ))}
      . {remark}
    </p>
  );
}

/** An address as a browser reads it, if it is one of the web. */
function webAddressOf(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const way = new URL(address);
  return way.protocol === 'https:' || way.protocol === 'http:' ? way : null;
}
