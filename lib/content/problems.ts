import type { LineCounter, ParsedNode, Document as YamlDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong in the content: where, and what to do about it. */
export type Problem = {
  /** Path from the content folder, such as actors/ans/entry.yaml. */
  file: string;
  line?: number | undefined;
  /** Path of the field, such as stages.idea.level. */
  field?: string | undefined;
  /** What was found, what is allowed. */
  message: string;
};

/** One line per problem, sorted by file and line, ready to print. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, field, message }) => {
      const place = line ? `${file}:${line}` : file;
      return field ? `${place}  ${field}: ${message}` : `${place}  ${message}`;
    })
    .join('\n');
}

/** Thrown when content cannot be used; its message lists every problem. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${formatProblems(problems)}`);
    this.name = 'ContentError';
  }
}

/** Reports of a YAML document: zod issues become problems that carry the line of the field. */
export function problemsFromIssues(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  document: YamlDocument,
  lines: LineCounter,
  lineOffset = 0,
): Problem[] {
  return issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const line = lineOf(document, lines, path);
    return {
      file,
      line: line === undefined ? undefined : line + lineOffset,
      field: fieldPath(issue.path) || undefined,
      message: describe(issue, document.getIn(issue.path as string[])),
    };
  });
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
}

/** Line of the field, or of the nearest parent that exists. */
function lineOf(document: YamlDocument, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth) as string[], true) as ParsedNode | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function describe(issue: z.core.$ZodIssue, found: unknown): string {
  const shown = found === undefined ? 'nothing' : JSON.stringify(found);
  switch (issue.code) {
    case 'invalid_value':
      return `found ${shown}; allowed: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.join(', ')}; see content/FIELDS.md`;
    case 'invalid_type':
      return `found ${shown}; expected ${issue.expected}`;
    case 'invalid_union':
      return `found ${shown}; ${issue.message}`;
    default:
      return `found ${shown}; ${issue.message}`;
  }
}
