/** Copies the page's address, or prints the page. */
export class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const action = (event.target as HTMLElement).dataset.action;
      if (action === 'print') window.print();
      if (action === 'copy') void this.#copy();
    });
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = ` ${this.dataset.copied ?? ''}`;
    } catch {
      // Without access to the clipboard, show the address for the reader to copy.
      status.textContent = ` ${location.href}`;
    }
  }
}
