import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import '../styles.css';
import { ElementScripts } from '@/components/layout/element-scripts';
import { type Locale, locales } from '@/lib/i18n/locales';

export const dynamicParams = false;

export const viewport: Viewport = {
  themeColor: [{ media: '(prefers-color-scheme: dark)', color: '#10191c' }, { color: '#fbf8f3' }],
};

export function generateStaticParams() {
  return locales.map((lang) => ({ lang }));
}

type Props = { children: ReactNode; params: Promise<{ lang: string }> };

export default async function Layout({ children, params }: Props) {
  const { lang } = await params;
  return (
    <html lang={lang as Locale}>
      <head>
        <ElementScripts />
      </head>
      <body>{children}</body>
    </html>
  );
}
