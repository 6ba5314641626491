import './heading-button.css';

interface Props {
  /** Where it leads. */
  readonly title: string;
  readonly children: string;
  readonly onClick: () => void;
}

/**
 * A heading in a long list that leads on. It is no stop of the Tab key, and the arrow keys pass it by: whatever
 * it leads to can be reached from the entries below it too.
 */
export function HeadingButton({ title, children, onClick }: Props) {
  return (
    <button type="button" className="heading-button" title={title} tabIndex={-1} onClick={onClick}>
      {children}
    </button>
  );
}
