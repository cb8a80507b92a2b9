/**
 * Somebody wants to act and nobody is signed in. Cancel it and show the page's own sign-in, then call `refreshViewer()`.
 * Has no detail.
 */
export class SessionRequiredEvent extends CustomEvent<null> {
  static readonly type = 'parvis-session-required';

  constructor() {
    super(SessionRequiredEvent.type, { bubbles: true, composed: true, cancelable: true, detail: null });
  }
}

/**
 * The person looking is known now, or has become another one. `memberId` is null when nobody is signed in, and
 * a guest's id while somebody writes without an account.
 */
export class ViewerChangedEvent extends CustomEvent<{ memberId: string | null }> {
  static readonly type = 'parvis-viewer-changed';

  constructor(memberId: string | null) {
    super(ViewerChangedEvent.type, { bubbles: true, composed: true, detail: { memberId } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'parvis-session-required': SessionRequiredEvent;
    'parvis-viewer-changed': ViewerChangedEvent;
  }
}
