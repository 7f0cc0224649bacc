import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { LineCounter, parseDocument } from 'yaml';
import type { Locale } from '@/lib/i18n/locales';
import { type Problem, problemsFromIssues } from './problems';
import { placeholder } from './schema/common';
import { type Words, words as wordsSchema } from './schema/words';
import { typeset } from './typeset';
import { attributeOf, checkElement } from './vocabulary';

/** One <Section> of a words file. */
export type Section = { id: string; title: string | undefined; body: Root };

/** What a words file (fr.mdx, en.mdx) says, checked and typeset. */
export type WordsFile = Words & {
  lang: Locale;
  sections: Section[];
  /** Lines of front matter before the body: add to a node's line to get the line in the file. */
  bodyOffset: number;
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads a words file: front matter, then MDX of a closed vocabulary (no imports, no expressions).
 * @returns the words, or undefined when they cannot be used, with every problem found
 */
export function parseWords(
  source: string,
  file: string,
  lang: Locale,
): { words: WordsFile | undefined; problems: Problem[] } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match) {
    return {
      words: undefined,
      problems: [{ file, line: 1, message: 'must start with front matter between two lines ---' }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      words: undefined,
      problems: document.errors.map((error) => ({
        file,
        line: (error.linePos?.[0].line ?? 0) + 1,
        message: error.message.split(' at line')[0] ?? error.message,
      })),
    };
  }
  const front = wordsSchema.safeParse(document.toJS());
  const problems = front.success ? [] : problemsFromIssues(file, front.error.issues, document, lines, 1);
  const offset = match[0].split('\n').length - 1;
  const body = parseBody(source.slice(match[0].length), file, lang, offset);
  problems.push(...body.problems);
  if (!front.success || !body.sections) return { words: undefined, problems };
  const { title, summary, ...rest } = front.data;
  return {
    words: {
      ...rest,
      title: typeset(title, lang),
      summary: typeset(summary, lang),
      lang,
      sections: body.sections,
      bodyOffset: offset,
    },
    problems,
  };
}

function parseBody(source: string, file: string, lang: Locale, offset: number) {
  const problems: Problem[] = [];
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return {
      sections: undefined,
      problems: [
        {
          file,
          line: (error.line ?? 1) + offset,
          message: `MDX does not compile: ${error.reason.replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, '')}`,
        },
      ],
    };
  }
  const report = (node: { position?: RootContent['position'] }, message: string) =>
    problems.push({ file, line: (node.position?.start.line ?? 1) + offset, message });

  const seen = new Set<string>();
  visit(tree, (node, index, parent) => {
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, 'imports, exports and {expressions} are not allowed in words');
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, parent?.type === 'root' ? undefined : 'Section', seen, report);
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.name !== 'id') {
            attribute.value = typeset(attribute.value, lang);
          }
        }
        return undefined;
      case 'heading':
        if (node.depth < 3) report(node, 'headings inside a section start at ###; a section has its own heading');
        return undefined;
      case 'html':
        report(node, 'raw HTML is not allowed in words');
        return undefined;
      case 'text': {
        if (node.value.trim() === placeholder) report(node, 'is still to be written');
        node.value = typeset(node.value, lang);
        const cites = splitCitations(node.value);
        if (!parent || index === undefined || cites.length === 1) return undefined;
        parent.children.splice(index, 1, ...(cites as typeof parent.children));
        return [SKIP, index + cites.length];
      }
      default:
        return undefined;
    }
  });
  const sections = tree.children.flatMap((node): Section[] => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Section') {
      const body: Root = { type: 'root', children: node.children as RootContent[] };
      return [{ id: attributeOf(node, 'id') ?? '', title: attributeOf(node, 'title'), body }];
    }
    report(node, 'everything stands inside a <Section id="…">');
    return [];
  });
  return { sections, problems };
}

/** A citation [^id]: kept as a link to the entry's source. */
const citationUrl = /^source:([a-z0-9-]+)$/;

function splitCitations(value: string): RootContent[] {
  return value.split(/(\[\^[a-z0-9-]+\])/).flatMap((part): RootContent[] => {
    if (part === '') return [];
    const cite = /^\[\^([a-z0-9-]+)\]$/.exec(part)?.[1];
    return cite ? [{ type: 'link', url: `source:${cite}`, children: [] }] : [{ type: 'text', value: part }];
  });
}

/** The id of the source that a link cites, if it is a citation. */
export function citationOf(link: string): string | undefined {
  return citationUrl.exec(link)?.[1];
}

/** Sub-parts of a section that have an anchor of their own: steps and questions. */
export function anchoredParts(
  section: Section,
): { element: 'Step' | 'Question'; id: string; title: string; body: Root }[] {
  return section.body.children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' || (node.name !== 'Step' && node.name !== 'Question')) return [];
    const title = attributeOf(node, node.name === 'Step' ? 'title' : 'ask') ?? '';
    return [
      {
        element: node.name,
        id: attributeOf(node, 'id') ?? '',
        title,
        body: { type: 'root', children: node.children as RootContent[] } satisfies Root,
      },
    ];
  });
}

/** Readable text of a part of the words, blocks separated by a space; citations leave nothing behind. */
export function textOf(body: Root): string {
  return body.children
    .map((node) => blockText(node))
    .filter(Boolean)
    .join(' ');
}

function blockText(node: RootContent): string {
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
    return node.children
      .map((child) => blockText(child as RootContent))
      .filter(Boolean)
      .join(' ');
  }
  const text = plainText(node);
  return node.type === 'heading' ? `${text}.` : text;
}
