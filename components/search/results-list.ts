import type { SearchResult } from '@/lib/search/types';
import { SearchClient } from './client';
import { make } from './dom';
import type { PanelMessages } from './panel-messages';
import type { SearchReply } from './protocol';
import { failure, noneHelp, resultParts, statusText } from './result-view';

const limit = 40;
/** Longest query that the engine reads; longer ones come from hand-made addresses. */
const longest = 300;

/** Shows the results of a query in a host element. */
export function showResults(host: HTMLElement, query: string): void {
  const messages = JSON.parse(host.dataset.messages ?? '{}') as PanelMessages;
  const status = make('div', { role: 'status' }, make('p', {}, messages.loading));
  const list = make('ol');
  host.append(status, list);
  const client = new SearchClient(messages.lang, show);
  const ask = () => client.ask(query.slice(0, longest), limit);
  ask();

  function show(reply: SearchReply): void {
    if (!reply.ok) {
      list.replaceChildren();
      status.replaceChildren(failure(messages, ask));
      return;
    }
    const { results } = reply.answer;
    if (results.length === 0 && !reply.complete) return;
    status.replaceChildren(make('p', {}, statusText(reply.answer, messages)));
    if (query.length > longest) status.append(make('p', {}, messages.tooLong));
    if (results.length === 0) status.append(noneHelp(messages));
    list.replaceChildren(...results.map((result) => listItem(result, messages)));
  }
}

function listItem(result: SearchResult, messages: PanelMessages): HTMLElement {
  const [type = '', title = '', ...rest] = resultParts(result, messages);
  return make('li', {}, type, make('a', { href: result.url }, title), ...rest);
}
