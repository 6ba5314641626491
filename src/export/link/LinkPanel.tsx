import { useMemo, useState } from 'react';
import { LOCAL } from '../../state/address/data-address.ts';
import { dataIn, embedLinkOf, linkOf, pictureLinkOf } from '../../state/address/links.ts';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { pageTitleOf } from '../../state/view-words.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useThemeInForce } from '../../ui/theme.ts';
import { linkMarkOf } from '../link-mark-of.ts';
import { EmbedSnippet } from './EmbedSnippet.tsx';
import { LinkField } from './LinkField.tsx';
import { ShareButton } from './ShareButton.tsx';
import './link.css';

/** The link to what the reader looks at: to copy, to share, or to put into another page. */
export function LinkPanel() {
  const explorer = useExplorer();
  const view = useViewState((state) => state.view);
  const inForce = useThemeInForce();
  const [themed, setThemed] = useState(false);
  const theme = themed ? inForce : null;
  const linked = useMemo(() => ({ view, mark: linkMarkOf(explorer, view) }), [explorer, view]);
  const link = linkOf(linked, window.location.href, theme);
  const pictureLink = pictureLinkOf(view, window.location.href);
  const local = dataIn(window.location.href)?.startsWith(LOCAL) ?? false;
  const title = pageTitleOf(view, explorer.dataset);
  return (
    <div className="link-panel">
      <p>
        The link opens this view again: year, filters, selection, and the evidence that counts. It
        names the version of the data: opened on another, it says so.
      </p>
      {local ? (
        <p className="link-local">
          This dataset was opened from your device: whoever follows the link needs its file. To
          share it, put the file on the web and open it here by its address.
        </p>
      ) : null}
      <LinkField label="Link to this view" link={link} />
      <label className="link-choice">
        <input
          type="checkbox"
          checked={themed}
          onChange={({ currentTarget }) => setThemed(currentTarget.checked)}
        />{' '}
        with the theme I see ({inForce})
      </label>
      <div className="link-tools">
        <CopyButton label="Copy link" what="Link to this view" text={() => link} />
        <ShareButton link={link} title={title} />
      </div>
      {pictureLink === null ? null : (
        <>
          <LinkField
            label="Link with a picture, for chats and social networks"
            link={pictureLink}
          />
          <CopyButton
            label="Copy link with a picture"
            what="Link with a picture"
            text={() => pictureLink}
          />
        </>
      )}
      {local ? null : (
        <EmbedSnippet
          frame={embedLinkOf(linked, window.location.href, theme)}
          link={link}
          title={title}
        />
      )}
    </div>
  );
}
