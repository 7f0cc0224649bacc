/** The results of the query in the address; without a query, nothing is loaded. */
export class SearchResults extends HTMLElement {
  connectedCallback(): void {
    // The notice is for readers whose browser runs no script.
    this.replaceChildren();
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (query.trim() === '') return;
    document.querySelector('.all-pages')?.removeAttribute('open');
    void import('./results-list').then(({ showResults }) => showResults(this, query));
  }
}
