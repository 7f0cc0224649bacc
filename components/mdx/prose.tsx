import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Entry } from '@/lib/content/entry';
import { entryOf, hrefOf } from '@/lib/content/queries';
import { attributesOf, type JsxElement } from '@/lib/content/vocabulary';
import { citationOf } from '@/lib/content/words';
import { hrefFor, type SectionId } from '@/lib/i18n/routes';
import type { PageContext } from '@/lib/site/context';
import { Cite } from '../source/cite';
import { ExternalLink } from '../ui/external-link';

/** An element of the editors' vocabulary, as React renders it. */
export type WordsElement = (props: { id?: string; title?: string; ask?: string; children?: ReactNode }) => ReactNode;

type Props = {
  ctx: PageContext;
  entry: Entry;
  body: Root;
  /** How <Step> looks; only guides have some. */
  step?: WordsElement;
};

/** Words of an entry as React elements: links resolved, citations numbered, the closed vocabulary rendered. */
export function Prose({ ctx, entry, body, step }: Props) {
  const tree = toHast(body, {
    handlers: {
      mdxJsxFlowElement: (state, node: JsxElement) => ({
        type: 'element',
        tagName: `words-${(node.name ?? '').toLowerCase()}`,
        properties: attributesOf(node),
        children: state.all(node),
      }),
    },
  });
  const components = {
    a: ({ href, children }: { href: string; children?: ReactNode }) => (
      <WordsLink ctx={ctx} entry={entry} href={href}>
        {children}
      </WordsLink>
    ),
    'words-question': Question,
    'words-note': Note,
    ...(step ? { 'words-step': step } : {}),
  };
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: components as never });
}

function WordsLink({
  ctx,
  entry,
  href,
  children,
}: {
  ctx: PageContext;
  entry: Entry;
  href: string;
  children?: ReactNode;
}) {
  const cited = citationOf(href);
  if (cited !== undefined) return <Cite ctx={ctx} sources={entry.facts.sources} ids={[cited]} />;
  if (/^(https?:|mailto:)/.test(href)) return <ExternalLink href={href}>{children}</ExternalLink>;
  const [target = '', anchor] = href.split('#');
  const [collection, id] = target.split('/');
  const to =
    id === 'index'
      ? hrefFor(ctx.lang, { section: collection as SectionId })
      : hrefOf(entryOf(ctx.entries, target), ctx.lang, anchor);
  return <a href={to}>{children}</a>;
}

function Question({ id, ask, children }: { id?: string; ask?: string; children?: ReactNode }) {
  return (
    <details className="question" id={id}>
      <summary>{ask}</summary>
      {children}
    </details>
  );
}

function Note({ children }: { children?: ReactNode }) {
  return <div className="note">{children}</div>;
}
