export const id = 787;

export const ids = [ 787 ];

export const modules = {
  82787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createRepeatFinder: () => createRepeatFinder
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    const MOST_REMEMBERED = 5e5;
    function createRepeatFinder(most = MOST_REMEMBERED) {
      const earlier = new Set;
      let current = new Set;
      return {
        nextRollout() {
          for (const line of current) earlier.add(line);
          current = new Set;
          return text => {
            const line = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(text).digest("base64");
            if (earlier.has(line)) return true;
            if (earlier.size + current.size < most) current.add(line);
            return false;
          };
        }
      };
    }
  }
};
