/** Makes the files of a new entry: npm run content:new -- actors my-id */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionIds, isCollection } from '@/lib/content/collections';
import { id as idSchema } from '@/lib/content/schema/common';
import { entryTemplate } from '@/lib/content/template';
import { main } from './run';

main(async () => {
  const [collection = '', id = ''] = process.argv.slice(2);
  if (!isCollection(collection))
    throw new Error(
      `collection is "${collection}"; allowed: ${collectionIds.join(', ')}. Example: npm run content:new -- actors my-id`,
    );
  if (!idSchema.safeParse(id).success)
    throw new Error(`id is "${id}"; allowed: lower-case letters, digits and single hyphens`);
  const folder = join(process.env.CONTENT_DIR ?? 'content', collection, id);
  if (existsSync(folder)) throw new Error(`${folder} exists already; nothing was written`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(entryTemplate(collection, new Date().toISOString().slice(0, 10)))) {
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
  console.log('Next: fill them in with content/FIELDS.md at hand, then run npm run content:check.');
});
