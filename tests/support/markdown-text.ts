// The text of a Markdown document as a reader of Markdown sees it.
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';

interface MarkdownText {
  readonly properties: readonly (readonly [string, string])[];
  /** Blocks and cells parted by line breaks. */
  readonly text: string;
}

export function markdownText(markdown: string): MarkdownText {
  const root: Root = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const [first, ...rest] = root.children;
  if (first?.type !== 'yaml') throw new Error('no front matter');
  const properties: Record<string, string> = parse(first.value) ?? {};
  return { properties: Object.entries(properties), text: rest.map(textOf).join('\n') };
}

function textOf(node: Nodes): string {
  // The bars are drawn in block characters.
  if (node.type === 'code') return node.value.replace(/[█░]+/g, ' ');
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const flows = ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link'];
  return node.children
    .map((child: Nodes) => textOf(child))
    .join(flows.includes(node.type) ? '' : '\n');
}
