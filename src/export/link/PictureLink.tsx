import { useId } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';

interface Props {
  readonly link: string;
}

/** The link that shows a picture of the year wherever links are shown. */
export function PictureLink({ link }: Props) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>Link with a picture, for chats and social networks</label>
      <input
        id={field}
        className="link-field"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton label="Copy link with a picture" what="Link with a picture" text={() => link} />
    </>
  );
}
