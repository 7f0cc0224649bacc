import { writeStored } from '../storage';
import { themeKey } from './theme-key';

/** Lets the reader choose light, dark, or the system's theme. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    select.value = document.documentElement.dataset.theme ?? 'system';
    select.addEventListener('change', () => {
      if (select.value === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = select.value;
      writeStored(themeKey, select.value);
    });
  }
}
