export const id = 508;

export const ids = [ 508 ];

export const modules = {
  2508: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      htmlPage: () => htmlPage
    });
    var marked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);
    const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    const STYLE = "\n:root { color-scheme: light dark; }\nbody { font: 15px/1.5 system-ui, sans-serif; max-width: 980px; margin: 2rem auto; padding: 0 1rem; }\nh2, h3 { border-bottom: 1px solid #8884; padding-bottom: .3rem; }\ntable { border-collapse: collapse; display: block; overflow-x: auto; }\nth, td { border: 1px solid #8886; padding: .3rem .7rem; vertical-align: top; }\ncode { font: 13px ui-monospace, monospace; background: #8882; border-radius: 4px; padding: .1rem .3rem; overflow-wrap: anywhere; }\nblockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 4px solid #bf8700; }\nsummary { cursor: pointer; }\n";
    const OUR_TAGS = /<\/?(?:summary|b|code|p|details)>|<details open>/g;
    const escaped = text => text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
    const page = new marked__WEBPACK_IMPORTED_MODULE_0__.Dz({
      gfm: true,
      renderer: {
        html: ({text}) => /[<>]/.test(text.replace(OUR_TAGS, "")) ? escaped(text) : text,
        text(token) {
          if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
          return token.text.replace(/[<>"']|&(?!#?\w+;)/g, escaped);
        },
        image: ({raw}) => escaped(raw),
        link({href, raw, tokens}) {
          const isOurs = /^#[a-z-]+$|^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(href);
          return isOurs ? `<a href="${href}">${this.parser.parseInline(tokens)}</a>` : escaped(raw);
        }
      }
    });
    function htmlPage(summary) {
      const body = page.parse(withoutPipes(summary), {
        async: false
      }).replaceAll(PIPE, "|");
      return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex">\n<title>Codex actions</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${withAnchors(withAlerts(body))}\n</body>\n</html>\n`;
    }
    const PIPE = "\x01";
    const withoutPipes = summary => summary.replace(/^\|.*$/gm, row => row.replaceAll("\\|", PIPE));
    const withAlerts = html => html.replace(/<blockquote>\n<p>\[!([A-Z]+)\]\s*/g, (_, kind) => `<blockquote>\n<p><b>${titled(kind)}</b><br>`);
    const titled = word => word.charAt(0) + word.slice(1).toLowerCase();
    const withAnchors = html => html.replace(/<h3>([A-Za-z ,]+)<\/h3>/g, (_, words) => `<h3 id="${words.toLowerCase().replace(/,/g, "").replaceAll(" ", "-")}">${words}</h3>`);
  }
};
