import type { SearchPanel } from './search-panel';

/** The search field: `/` and Ctrl/⌘ K lead to it; its panel of results is loaded when the reader first needs it. */
export class SearchBox extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const query = new URLSearchParams(location.search).get('q');
    if (query) input.value = query.slice(0, input.maxLength);
    for (const intent of ['focus', 'input', 'pointerenter']) {
      input.addEventListener(intent, () => void this.#open(input), { once: true });
    }
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  async #open(input: HTMLInputElement): Promise<void> {
    this.#panel ??= import('./search-panel').then(({ SearchPanel }) => new SearchPanel(this, input));
    try {
      await this.#panel;
    } catch {
      // Without its script the form still leads to the results page; the next intent tries again.
      this.#panel = undefined;
    }
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}
