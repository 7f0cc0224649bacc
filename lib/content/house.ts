import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Entry } from './entry';
import { valuesOfKind } from './fields';
import { type Problem, problemsFromIssues } from './problems';
import { type House, house } from './schema/house';

const file = 'house.yaml';

/** Reads content/house.yaml and checks it, references included. */
export function loadHouse(root: string, entries: readonly Entry[]): { house: House | undefined; problems: Problem[] } {
  const path = join(root, file);
  if (!existsSync(path))
    return {
      house: undefined,
      problems: [{ file, message: 'this file is missing: it holds what stands around the house' }],
    };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const result = house.safeParse(document.toJS());
  if (!result.success)
    return { house: undefined, problems: problemsFromIssues(file, result.error.issues, document, lines) };
  const refs = new Set(entries.map((entry) => entry.ref));
  const sources = new Set(result.data.sources.map((source) => source.id));
  const problems = [
    ...valuesOfKind(house, result.data, 'ref')
      .filter(({ value }) => !refs.has(String(value)))
      .map(({ value, path }) => ({ file, field: path.join('.'), message: `"${value}" does not exist` })),
    ...valuesOfKind(house, result.data, 'sources')
      .filter(({ value }) => (value as string[]).some((id) => !sources.has(id)))
      .map(({ path }) => ({
        file,
        field: path.join('.'),
        message: `sources of this file: ${[...sources].join(', ')}`,
      })),
  ];
  return { house: result.data, problems };
}
