/** Leads to the same part of the page in the other language: anchors are the same in every language. */
export class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as HTMLElement).closest('a');
      if (link) link.hash = location.hash;
    });
  }
}
