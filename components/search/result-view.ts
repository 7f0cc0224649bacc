import type { SearchAnswer, SearchResult } from '@/lib/search/types';
import { make } from './dom';
import type { PanelMessages } from './panel-messages';

/** What a result shows: title, kind of page, section, excerpt with the words marked. */
export function resultParts(result: SearchResult, messages: PanelMessages): HTMLElement[] {
  const types = messages.types as Record<string, string>;
  const excerpt = make('div', { class: 'result-excerpt' });
  for (const { text, hit } of result.excerpt) excerpt.append(hit ? make('mark', {}, text) : text);
  return [
    make('div', { class: 'result-type' }, types[result.type] ?? result.type),
    make('div', { class: 'result-title' }, result.title),
    ...(result.section ? [make('div', { class: 'result-section' }, `› ${result.section}`)] : []),
    excerpt,
  ];
}

/** How many pages were found, and the query as it was understood. */
export function statusText({ total, corrected, query }: SearchAnswer, messages: PanelMessages): string {
  if (total === 0) return messages.none.replace('{query}', shorten(query));
  const count = total === 1 ? messages.one : messages.many.replace('{count}', String(total));
  return corrected ? `${messages.corrected.replace('{query}', corrected)} · ${count}` : count;
}

/** What to do when nothing was found. */
export function noneHelp(messages: PanelMessages): HTMLElement {
  return make('p', {}, `${messages.noneHelp} `, make('a', { href: messages.all }, messages.allPages));
}

/** The index did not load: say so, offer to try again, and the list of every page. */
export function failure(messages: PanelMessages, retry: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, messages.retry);
  button.addEventListener('click', retry);
  return make('p', {}, `${messages.failed} `, button, ' ', make('a', { href: messages.all }, messages.allPages));
}

function shorten(query: string): string {
  return query.length > 80 ? `${query.slice(0, 80)}…` : query;
}
