// GitHub's alerts: a quotation that begins with `[!WARNING]` becomes a box with that title.
import type { Element, ElementContent, Root, RootContent } from 'hast';

const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** Changes the tree in place. As on GitHub, only quotations that stand in nothing else are looked at. */
export function alerts(root: Root): void {
  root.children = root.children.map((node) =>
    node.type === 'element' && node.tagName === 'blockquote' ? toAlert(node) : node,
  );
}

function toAlert(quotation: Element): RootContent {
  const paragraph = quotation.children.find((child) => child.type === 'element');
  const text = paragraph?.children[0];
  const kind = text?.type === 'text' ? MARKER.exec(text.value)?.[1]?.toLowerCase() : undefined;
  if (text?.type !== 'text' || kind === undefined) return quotation;
  text.value = text.value.replace(MARKER, '');
  const title = element('p', 'markdown-alert-title', [
    { type: 'text', value: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` },
  ]);
  return element('div', `markdown-alert markdown-alert-${kind}`, [title, ...quotation.children]);
}

function element(tagName: string, className: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { className: className.split(' ') }, children };
}
