// One self-contained page: GitHub's stylesheet, the summary in it, and Mermaid when there is a chart.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toHtml } from './to-html.ts';

const STYLES = fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css'));
const MERMAID = fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js'));

/** Around the summary, as on the page of a run. The colours are those of the stylesheet. */
const FRAME = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: light-dark(#ffffff, #0d1117); }
  .markdown-body { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 24px; }
`;

/** As GitHub does it, a chart that cannot be read stays a text. */
const DRAW = `
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' });
  for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
    const chart = document.createElement('div');
    chart.className = 'mermaid';
    chart.textContent = code.textContent;
    code.parentElement.replaceWith(chart);
  }
  mermaid.run();
`;

export function previewPage(markdown: string): string {
  const body = toHtml(markdown);
  const scripts = body.includes('<code class="language-mermaid">')
    ? [readFileSync(MERMAID, 'utf8'), DRAW].map(inline).join('\n')
    : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Codex actions</title>
<style>${readFileSync(STYLES, 'utf8')}${FRAME}</style>
</head>
<body>
<article class="markdown-body">
${body}
</article>
${scripts}
</body>
</html>
`;
}

function inline(script: string): string {
  return `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
