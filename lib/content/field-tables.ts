import { z } from 'zod';
import { collections } from './collections';
import { words } from './schema/words';

type Def = z.core.$ZodTypes['_zod']['def'];

/** A field as editors read it. */
type Field = { path: string; type: string; required: boolean; description: string };

const defOf = (schema: z.core.$ZodType): Def => (schema as z.core.$ZodTypes)._zod.def;

/** The field tables of every collection, as Markdown: what content/FIELDS.md holds. */
export function fieldTables(): string {
  const intro = [
    '# Fields',
    '',
    'Made from the schemas by `npm run content:fields`; do not edit. A field in **bold** must be filled in.',
    'A path with `[]` is a list; what follows it is one item of the list.',
  ];
  const parts = Object.entries(collections).flatMap(([id, { schema }]) => [
    '',
    `## ${id}: entry.yaml`,
    ...tablesOf(schema),
  ]);
  return `${[...intro, '', '## Words: front matter of fr.mdx and en.mdx', ...tablesOf(words), ...parts].join('\n')}\n`;
}

/** Names of the fields at the top of a schema that must be filled in. */
export function requiredFields(schema: z.core.$ZodType): string[] {
  const tops = variants(schema).flatMap(({ schema: variant }) =>
    fieldsOf(variant, '').filter(({ path }) => !/[.[]/.test(path)),
  );
  return [...new Set(tops.filter((field) => field.required).map((field) => field.path))];
}

/** A schema that is one of several gets one table each. */
function variants(schema: z.core.$ZodType): { name: string; schema: z.core.$ZodType }[] {
  const def = defOf(schema);
  if (def.type !== 'union') return [{ name: '', schema }];
  return def.options.map((option) => {
    const kind = defOf(option);
    const literal = kind.type === 'object' && kind.shape.kind ? defOf(kind.shape.kind) : undefined;
    return { name: literal?.type === 'literal' ? `kind: ${String(literal.values[0])}` : '', schema: option };
  });
}

function tablesOf(schema: z.core.$ZodType): string[] {
  return variants(schema).flatMap(({ name, schema: variant }) => [
    ...(name ? ['', `### ${name}`] : []),
    '',
    '| field | value | meaning |',
    '| --- | --- | --- |',
    ...fieldsOf(variant, '').map(
      ({ path, type, required, description }) => `| ${required ? `**${path}**` : path} | ${type} | ${description} |`,
    ),
  ]);
}

function fieldsOf(schema: z.core.$ZodType, path: string): Field[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) => field(inner, path ? `${path}.${key}` : key));
    case 'array':
      return fieldsOf(def.element, `${path}[]`);
    case 'optional':
    case 'default':
      return fieldsOf(def.innerType, path);
    default:
      return [];
  }
}

function field(schema: z.core.$ZodType, path: string): Field[] {
  const description = String(metaOf(schema, 'description') ?? '').replaceAll('|', '\\|');
  const required = !['optional', 'default'].includes(defOf(schema).type);
  const inner = metaOf(schema, 'kind') === 'text' ? [] : fieldsOf(schema, path);
  return [{ path, type: typeOf(schema), required, description }, ...inner];
}

/** Metadata of a schema, or of what it wraps. */
function metaOf(schema: z.core.$ZodType, key: 'description' | 'kind'): unknown {
  const own = z.globalRegistry.get(schema)?.[key];
  const def = defOf(schema);
  if (own !== undefined || (def.type !== 'optional' && def.type !== 'default')) return own;
  return metaOf(def.innerType, key);
}

function typeOf(schema: z.core.$ZodType): string {
  const kind = metaOf(schema, 'kind');
  if (kind === 'text') return 'text in each language';
  if (kind === 'ref') return 'reference';
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
      return typeOf(def.innerType);
    case 'array':
      return kind === 'sources' ? 'ids of sources' : `list of ${typeOf(def.element)}`;
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'literal':
      return def.values.map((value) => `\`${String(value)}\``).join(', ');
    case 'pipe':
      return typeOf(def.out);
    case 'number':
    case 'boolean':
      return def.type;
    case 'object':
      return 'fields below';
    default:
      return 'text';
  }
}
