// Written by policyglot. Gives each heading the id that stands in it as an anchor, before Astro makes one from its words:
// markdown: { rehypePlugins: [policyglotHeadings] } in astro.config.mjs.
const anchor = /^<a id="([a-z][a-z0-9-]*)">$/;

function visit(node) {
  for (const child of node.children ?? []) {
    if (!/^h[2-6]$/.test(child.tagName)) {
      visit(child);
      continue;
    }
    const [open, close] = child.children;
    const id = open?.type === 'raw' ? anchor.exec(open.value)?.[1] : undefined;
    if (id && close?.type === 'raw' && close.value === '</a>') {
      child.properties = { ...child.properties, id };
      child.children.splice(0, 2);
    }
  }
}

export default function policyglotHeadings() {
  return visit;
}
