import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** What failed, as a reader would call it: "The drawing". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  readonly tryAgain = () => {
    this.setState({ fault: null });
  };

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div role="alert">
        <p>
          {this.props.what} stopped working ({fault.message}).
        </p>
        <Button onClick={this.tryAgain}>Try again</Button>
      </div>
    );
  }
}
