import type { PageContext } from '@/lib/site/context';

/** The contents list of a page. */
export function Contents({ ctx, sections }: { ctx: PageContext; sections: readonly { id: string; title: string }[] }) {
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <p id="contents-title">{ctx.t('page.contents')}</p>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
