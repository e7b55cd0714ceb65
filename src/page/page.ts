// Makes an HTML page of a summary that needs no other file. Loaded only if it is needed.
import { Marked } from 'marked';

/** Forbids the page to load or run anything, whatever it contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 980px; margin: 2rem auto; padding: 0 1rem; }
h2, h3 { border-bottom: 1px solid #8884; padding-bottom: .3rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8886; padding: .3rem .7rem; vertical-align: top; }
code { font: 13px ui-monospace, monospace; background: #8882; border-radius: 4px; padding: .1rem .3rem; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 4px solid #bf8700; }
summary { cursor: pointer; }
`;

/** The only HTML in a summary. Everything else that looks like HTML, an image or a link is shown as text. */
const OUR_TAGS = /<\/?(?:summary|b|code|p|details)>|<details open>/g;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const page = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => (/[<>]/.test(text.replace(OUR_TAGS, '')) ? escaped(text) : text),
    // After a tag such as <script>, marked would not escape text, although the tag itself is text here.
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
      return token.text.replace(/[<>"']|&(?!#?\w+;)/g, escaped);
    },
    image: ({ raw }) => escaped(raw),
    link({ href, raw, tokens }) {
      const isOurs = /^#[a-z-]+$|^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(href);
      return isOurs ? `<a href="${href}">${this.parser.parseInline(tokens)}</a>` : escaped(raw);
    },
  },
});

/** @param summary Markdown that we made, in which all recorded text is code or entities. */
export function htmlPage(summary: string): string {
  const body = page.parse(withoutPipes(summary), { async: false }).replaceAll(PIPE, '|');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Codex actions</title>
<style>${STYLE}</style>
</head>
<body>
${withAnchors(withAlerts(body))}
</body>
</html>
`;
}

/** Replaces a pipe inside a cell. A summary never contains this character, because it is invisible. */
const PIPE = '\u0001';

/**
 * Replaces escaped pipes in tables. For GitHub every pipe after a backslash is text, but marked ends a cell at a pipe
 * after two backslashes.
 */
const withoutPipes = (summary: string): string =>
  summary.replace(/^\|.*$/gm, (row) => row.replaceAll('\\|', PIPE));

/** Writes `[!WARNING]`, which is GitHub's dialect, as a word. */
const withAlerts = (html: string): string =>
  html.replace(
    /<blockquote>\n<p>\[!([A-Z]+)\]\s*/g,
    (_, kind: string) => `<blockquote>\n<p><b>${titled(kind)}</b><br>`,
  );

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Gives headings, which are our own words, the ids that GitHub gives them. */
const withAnchors = (html: string): string =>
  html.replace(
    /<h3>([A-Za-z ,]+)<\/h3>/g,
    (_, words: string) =>
      `<h3 id="${words.toLowerCase().replace(/,/g, '').replaceAll(' ', '-')}">${words}</h3>`,
  );
