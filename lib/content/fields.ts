import { z } from 'zod';

/** A value found in a record, with its path. */
export type Found = { value: unknown; path: (string | number)[] };

/**
 * Every value of a record whose schema carries a given kind in its metadata (`ref`, `sources`…).
 * Walking the schema, not the names of the fields, keeps this true when a field is added.
 */
export function valuesOfKind(schema: z.core.$ZodType, value: unknown, kind: string): Found[] {
  return walk(schema, value, kind, []);
}

function walk(schema: z.core.$ZodType, value: unknown, kind: string, path: (string | number)[]): Found[] {
  if (value === undefined || value === null) return [];
  if (z.globalRegistry.get(schema)?.kind === kind) return [{ value, path }];
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) =>
        walk(inner, (value as Record<string, unknown>)[key], kind, [...path, key]),
      );
    case 'array':
      return (value as unknown[]).flatMap((item, index) => walk(def.element, item, kind, [...path, index]));
    case 'optional':
    case 'default':
    case 'nullable':
      return walk(def.innerType, value, kind, path);
    case 'pipe':
      return walk(def.in, value, kind, path);
    case 'union': {
      const option = def.options.find((inner) => z.safeParse(inner, value).success);
      return option ? walk(option, value, kind, path) : [];
    }
    default:
      return [];
  }
}
