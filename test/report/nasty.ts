// Pieces of text that mean something to Markdown, HTML, a terminal or a runner.

export const NASTY = [
  ...[
    '<<EOF\n',
    '\nEOF\n',
    "cat <<'X'\nX\n",
    '</code>',
    '</summary>',
    '</details>',
    '```mermaid\n',
    '%%{init: {}}%%',
  ],
  ...['`', '``', '```\n', '|', '\\|', '\\', '\\\\|', '\n', '\r\n', '\n\n', '\u2028', '\u0085', '\t', ' '],
  ...['\n::add-mask::e', '::error::x', '##[add-mask]x', '\n| --- | --- |\n', '\n# Passed', '\n- [x] done'],
  ...[
    '<img src=https://e.example/x.png>',
    '<details>',
    '</table>',
    '<!--',
    '-->',
    '<script>',
    '&lt;',
    '&#124;',
  ],
  ...['[safe](https://e.example)', '![x](https://e.example/x.png)', '[x]: https://e.example', '[^1]'],
  ...['https://e.example', 'www.e.example', 'a@b.example', '@octocat', '#1', 'GH-1', ':tada:'],
  ...['$x^2$', '$$x$$', '$`x`$', '**', '__', '~~', '*', '_'],
  ...['\u001b[31m', '\u001b]0;', '\u0007', '\u0000', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff'],
  ...['\ud800', '\udc00', '😀', '⚠️', '\u{e0041}', '\u3164'],
];
