/** Writes content/FIELDS.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { fieldTables } from '@/lib/content/field-tables';

writeFileSync('content/FIELDS.md', fieldTables());
console.log('content/FIELDS.md written.');
