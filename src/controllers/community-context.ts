import type { CommunityClient } from '../client/domain.js';

/**
 * How a widget finds its community: the community protocol for context (an event that carries a callback), which other
 * libraries speak as well. Written here rather than taken from @lit/context because of its size and because the page-wide
 * provider may come after the widgets that look for it.
 */
export const COMMUNITY_CONTEXT = 'parvis-community';

export type CommunityCallback = (client: CommunityClient | null, unsubscribe?: () => void) => void;

export class ContextRequestEvent extends Event {
  readonly context = COMMUNITY_CONTEXT;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: CommunityCallback;

  constructor(contextTarget: Element, callback: CommunityCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Says that a provider has appeared, so that widgets which found none ask again. */
export class ContextProviderEvent extends Event {
  readonly context = COMMUNITY_CONTEXT;

  constructor() {
    super('context-provider', { bubbles: true, composed: true });
  }
}

export function isCommunityEvent<E extends ContextRequestEvent | ContextProviderEvent>(
  event: Event,
): event is E {
  return (event as Partial<ContextProviderEvent>).context === COMMUNITY_CONTEXT;
}
