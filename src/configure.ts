import type { CommunityClient, GetToken } from './client/domain.js';

/** What the widgets of the whole page use. See the properties of `<parvis-community>`. */
export interface PageSettings {
  backend?: string;
  credentials?: 'same-origin' | '';
  client?: CommunityClient | null;
  getToken?: GetToken | null;
}

/**
 * Sets what the whole page uses, before or after the widgets are there: on its `<parvis-community for="page">`, or on one
 * that is put in its head. What is not given stays as it was; at first that is what a script tag's `data-parvis-backend`
 * and `data-parvis-credentials` say.
 */
export function configure(settings: PageSettings = {}): void {
  let community = document.querySelector('parvis-community[for=page]');
  if (!community) {
    const { parvisBackend, parvisCredentials } =
      document.querySelector<HTMLElement>('script[data-parvis-backend]')?.dataset ?? {};
    community = document.createElement('parvis-community');
    community.setAttribute('for', 'page');
    document.head.append(
      Object.assign(community, { backend: parvisBackend ?? '', credentials: parvisCredentials ?? '' }),
    );
  }
  Object.assign(community, settings);
}
