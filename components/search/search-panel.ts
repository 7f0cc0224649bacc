import type { SearchResult } from '@/lib/search/types';
import { SearchClient } from './client';
import { make } from './dom';
import type { PanelMessages } from './panel-messages';
import type { SearchReply } from './protocol';
import { failure, noneHelp, resultParts, statusText } from './result-view';

const limit = 8;

/** Results while typing, as a combobox with a list: arrows choose, Enter opens, Esc closes. */
export class SearchPanel {
  readonly #messages: PanelMessages;
  readonly #client: SearchClient;
  readonly #status = make('div', { class: 'search-status', role: 'status' });
  readonly #list: HTMLElement;
  readonly #panel: HTMLElement;
  #active = -1;
  /** Whether the reader wants results: not after Esc, until the next letter. */
  #wanted = false;

  constructor(
    host: HTMLElement,
    private readonly input: HTMLInputElement,
  ) {
    this.#messages = JSON.parse(host.dataset.messages ?? '{}') as PanelMessages;
    this.#client = new SearchClient(this.#messages.lang, (reply) => this.#show(reply));
    this.#list = make('div', { id: 'search-list', role: 'listbox', 'aria-label': this.#messages.results });
    this.#panel = make('div', { class: 'search-panel', hidden: '' }, this.#status, this.#list);
    host.append(this.#panel);
    const attributes = {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'search-list',
      'aria-autocomplete': 'list',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', () => this.#ask());
    input.addEventListener('keydown', (event) => this.#key(event));
    // Within the form the panel stays: what it offers when something fails is reached by Tab.
    host.addEventListener('focusout', (event) => {
      if (!host.contains(event.relatedTarget as Node | null)) this.#close();
    });
    // A click in the panel must not take the focus from the field before it is followed.
    this.#panel.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#ask();
  }

  #ask(): void {
    if (this.input.value.trim() === '') {
      // Ask all the same, so that the index is on its way when the reader starts to type.
      this.#client.ask('', 0);
      this.#close();
      return;
    }
    this.#wanted = document.activeElement === this.input;
    if (!this.#wanted) return;
    if (this.#list.childElementCount === 0) this.#say(make('p', {}, this.#messages.loading));
    this.#client.ask(this.input.value, limit);
  }

  #show(reply: SearchReply): void {
    if (!this.#wanted) return;
    if (!reply.ok) {
      this.#setOptions([]);
      this.#say(failure(this.#messages, () => this.#retry()));
      return;
    }
    const { answer, complete } = reply;
    const found = answer.results.length > 0;
    this.#list.ariaBusy = String(!complete);
    this.#setOptions(answer.results.map((result, index) => this.#option(result, index)));
    if (!found && !complete) this.#say(make('p', {}, this.#messages.loading));
    else this.#say(make('p', {}, statusText(answer, this.#messages)), ...(found ? [] : [noneHelp(this.#messages)]));
  }

  #option(result: SearchResult, index: number): HTMLAnchorElement {
    const attributes = { role: 'option', id: `search-option-${index}`, href: result.url, tabindex: '-1' };
    return make('a', attributes, ...resultParts(result, this.#messages));
  }

  #retry(): void {
    this.input.focus();
    this.#ask();
  }

  #say(...children: HTMLElement[]): void {
    this.#status.replaceChildren(...children);
    this.#open();
  }

  /** Shows other options; the one that the reader has chosen stays chosen when it is still there. */
  #setOptions(options: HTMLAnchorElement[]): void {
    const chosen = this.#list.children[this.#active] as HTMLAnchorElement | undefined;
    this.#list.replaceChildren(...options);
    this.#choose(options.findIndex((option) => option.pathname === chosen?.pathname));
  }

  #choose(index: number): void {
    this.#active = index;
    for (const [position, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(position === index));
    }
    const option = this.#list.children[index];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    const count = this.#list.childElementCount;
    if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      this.#wanted = true;
      this.#open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beyond the ends is the field itself.
      this.#choose(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      (this.#list.children[this.#active] as HTMLAnchorElement).click();
    }
  }

  #open(): void {
    this.#panel.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#wanted = false;
    this.#panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }
}
