import { LitElement, html } from 'lit';

/** An element that does nothing but carry a controller. */
export class ControllerHost extends LitElement {
  updates = 0;

  protected override render() {
    this.updates += 1;
    return html`<slot></slot>`;
  }
}

customElements.define('test-controller-host', ControllerHost);

/** A host in the page, as a child of the body unless a parent is given. It leaves with `remove`. */
export async function mountHost(parent: Element = document.body): Promise<ControllerHost> {
  const host = document.createElement('test-controller-host') as ControllerHost;
  parent.append(host);
  await host.updateComplete;
  return host;
}
