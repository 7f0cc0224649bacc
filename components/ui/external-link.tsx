import type { ReactNode } from 'react';

/** A link that leaves the portal; the arrow is drawn by the style sheet. */
export function ExternalLink({
  href,
  lang,
  children,
}: {
  href: string;
  lang?: string | undefined;
  children: ReactNode;
}) {
  return (
    <a className="external" href={href} hrefLang={lang} lang={lang} rel="external noopener">
      {children}
    </a>
  );
}
