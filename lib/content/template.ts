import { requiredLocales } from '@/lib/i18n/locales';
import { type Collection, collections } from './collections';
import { requiredFields } from './field-tables';

/**
 * Files of a new entry, to be filled in: every field that must be written is named, and left out or marked so that
 * the check says what to write there.
 * @param today day of writing, YYYY-MM-DD
 */
export function entryTemplate(collection: Collection, today: string): Record<string, string> {
  const sections = collections[collection].sections;
  const listed: readonly string[] = sections === 'free' ? ['about'] : sections;
  const body = listed.map(
    (section) => `<Section id="${section}"${sections === 'free' ? ' title="…"' : ''}>\n\n…[^source]\n\n</Section>\n`,
  );
  const words = `---\ntitle: …\nsummary: …\naliases: []\n---\n\n${body.join('\n')}`;
  const required = requiredFields(collections[collection].schema).filter(
    (field) => field !== 'verifiedOn' && field !== 'sources',
  );
  const facts = `# Fields of this collection: content/FIELDS.md. Run npm run content:check to see what is still missing.
${required.map((field) => `# ${field}: required`).join('\n')}
verifiedOn: ${today}
sources:
  - id: source
    title: …
    publisher: …
    url: https://…
    consulted: ${today}
    official: true
`;
  return { 'entry.yaml': facts, ...Object.fromEntries(requiredLocales.map((lang) => [`${lang}.mdx`, words])) };
}
