import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Elements that words may use, with the attributes each must and may have. */
export const vocabulary: Record<string, { required: string[]; optional: string[]; inside?: string }> = {
  Section: { required: ['id'], optional: ['title'] },
  Step: { required: ['id', 'title'], optional: [], inside: 'Section' },
  Question: { required: ['id', 'ask'], optional: [], inside: 'Section' },
  Note: { required: [], optional: ['kind'], inside: 'Section' },
};

/** Says what is wrong with an element, at its place. */
export type Report = (node: JsxElement, message: string) => void;

/**
 * Checks an element against the vocabulary.
 * @param inside name of the element it stands in, or undefined at the top
 * @param seen ids met so far in the file; the element's own is added
 */
export function checkElement(node: JsxElement, inside: string | undefined, seen: Set<string>, report: Report) {
  const allowed = vocabulary[node.name ?? ''];
  if (!allowed) {
    report(node, `unknown element <${node.name ?? ''}>; allowed: ${Object.keys(vocabulary).join(', ')}`);
    return;
  }
  if (allowed.inside !== inside)
    report(
      node,
      `<${node.name}> stands ${allowed.inside ? 'inside a <Section>' : 'at the top, not inside another element'}`,
    );
  for (const name of allowed.required) {
    if (!attributeOf(node, name)) report(node, `<${node.name}> needs the attribute ${name}="…"`);
  }
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (![...allowed.required, ...allowed.optional].includes(name)) {
      report(
        node,
        `<${node.name}> has no attribute ${name}; allowed: ${[...allowed.required, ...allowed.optional].join(', ')}`,
      );
    } else if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'string') {
      report(node, `${name} must be a text between quotation marks`);
    }
  }
  const anchor = attributeOf(node, 'id');
  if (anchor === undefined) return;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(anchor))
    report(node, `id "${anchor}": lower-case letters, digits and single hyphens`);
  if (seen.has(anchor)) report(node, `the id "${anchor}" is used twice in this file`);
  seen.add(anchor);
}

/** Every attribute written between quotation marks. */
export function attributesOf(node: JsxElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** The value of an attribute written between quotation marks. */
export function attributeOf(node: JsxElement, name: string): string | undefined {
  return attributesOf(node)[name];
}
