import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

/** Elements that our own scripts enhance; each stands beside its server component as `*.element.ts`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-switch': CustomElement;
      'language-switch': CustomElement;
      'search-box': CustomElement<{ 'data-messages': string }>;
      'search-results': CustomElement<{ 'data-messages': string }>;
      'page-tools': CustomElement<{ 'data-copied': string }>;
      'step-ticks': CustomElement<{ 'data-guide': string; 'data-progress': string }>;
    }
  }
}
