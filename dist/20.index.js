export const id = 20;

export const ids = [ 20 ];

export const modules = {
  87020: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      findBySecretlint: () => findBySecretlint
    });
    var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31577);
    var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59774);
    var _token_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68280);
    const scanners = _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__.a.filter(({meta}) => meta.type === "scanner" && !meta.id.endsWith("filter-comments"));
    function findBySecretlint(text) {
      const unglued = (0, _token_starts_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(text);
      return [ ...scan(text), ...unglued === text ? [] : scan(unglued) ];
    }
    function scan(text) {
      const found = [];
      const source = asSource(text);
      for (const rule of scanners) {
        const kind = nameOf(rule.meta.id);
        const context = {
          sharedOptions: {},
          createTranslator: () => messageId => ({
            message: "",
            messageId: String(messageId),
            data: {}
          }),
          report({range: [start, end]}) {
            if (!(0, _literal_js__WEBPACK_IMPORTED_MODULE_2__.F)(text.slice(start, end))) found.push({
              start,
              end,
              kind
            });
          },
          ignore() {}
        };
        const running = rule.create(context, {}).file?.(source);
        if (running instanceof Promise) throw new Error(`secretlint's rule ${kind} does not end at once`);
      }
      return found;
    }
    function nameOf(id) {
      return id.replace(/^.*secretlint-rule-/, "");
    }
    function asSource(content) {
      const nowhere = {
        line: 1,
        column: 0
      };
      return {
        content,
        contentType: "text",
        hasBOM: false,
        ext: "",
        filePath: void 0,
        physicalFilePath: void 0,
        getFilePath: () => {},
        getPhysicalFilePath: () => {},
        locationToRange: () => [ 0, 0 ],
        rangeToLocation: () => ({
          start: nowhere,
          end: nowhere
        }),
        positionToIndex: () => 0,
        indexToPosition: () => nowhere
      };
    }
  }
};
