import { type DefaultTreeAdapterMap, parse, serialize, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * Makes a document of an exported page: removes the client runtime and its data, keeps our own scripts,
 * style sheets and everything the reader sees.
 * @throws Error when an inline script or style is left that the site's security policy would block
 */
export function stripRuntime(html: string): string {
  const document = parse(html);
  walk(document, (node) => {
    if (tree.isCommentNode(node) || (tree.isElementNode(node) && isRuntime(node))) tree.detachNode(node);
    else if (tree.isElementNode(node)) refuseInline(node);
  });
  return serialize(document);
}

function isRuntime(element: Element): boolean {
  const src = attribute(element, 'src') ?? '';
  const href = attribute(element, 'href') ?? '';
  if (element.tagName === 'script')
    return src === '' ? !attribute(element, 'type')?.includes('json') : src.includes('/_next/');
  if (element.tagName === 'link')
    return attribute(element, 'rel') === 'preload' && (attribute(element, 'as') === 'script' || href.endsWith('.js'));
  if (element.tagName === 'meta') return attribute(element, 'name') === 'next-size-adjust';
  // React leaves an empty hidden element for its streaming protocol.
  return (
    element.tagName === 'div' &&
    attribute(element, 'hidden') !== undefined &&
    element.childNodes.every((child) => tree.isCommentNode(child))
  );
}

function refuseInline(element: Element): void {
  const offence =
    element.tagName === 'style'
      ? '<style>'
      : element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'))?.name;
  if (offence)
    throw new Error(
      `<${element.tagName}> has ${offence}: the security policy allows neither inline styles nor inline handlers`,
    );
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((item) => item.name === name)?.value;
}

function walk(node: Node, visit: (node: Node) => void): void {
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    visit(child);
    walk(child, visit);
  }
}
