import { Component, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Texts } from '../../src/words/subjects/pane';

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** A fault of the pane itself: told, and the pane can be shown again. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (this.state.message === null) {
      return children;
    }
    return (
      <main>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <p>{texts.crashed}</p>
            <p lang="en">{this.state.message}</p>
            <Button onClick={() => this.setState({ message: null })}>{texts.goOnAnyway}</Button>
          </MessageBarBody>
        </MessageBar>
      </main>
    );
  }
}
