import type { Metadata } from 'next';
import './styles.css';
import { ElementScripts } from '@/components/layout/element-scripts';
import { NotFoundPage } from '@/components/site/not-found-page';

export const metadata: Metadata = { title: 'Page introuvable – Page not found' };

export default function NotFound() {
  return (
    <html lang="fr">
      <head>
        <ElementScripts />
      </head>
      <body>
        <NotFoundPage />
      </body>
    </html>
  );
}
