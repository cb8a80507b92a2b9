import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What has the focus, also inside shadow roots. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Shows the host's `<dialog>` as soon as it is drawn. When it is closed, the host goes and the focus is where it was; or,
 * where a click does not move the focus (Safari), `handleGone` decides.
 */
export class DialogController implements ReactiveController {
  handleGone: () => void = () => {};

  readonly #host: ReactiveControllerHost & HTMLElement;
  #opener: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#opener = deepActiveElement();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !this.#host.isConnected) return;
    dialog.addEventListener('click', this.#handleClick);
    dialog.addEventListener('close', this.#handleClose);
    dialog.showModal();
  }

  close = (): void => this.#dialog?.close();

  /** A press beside the dialog closes it too. What lies inside covers the dialog itself. */
  #handleClick = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };

  #handleClose = (): void => {
    const opener = this.#opener as HTMLElement | null;
    this.#host.remove();
    if (opener?.isConnected && opener !== document.body) opener.focus();
    else this.handleGone();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector('dialog') ?? null;
  }
}
