// Runs in the page: opens every fold and tells what there is, in the shape that seen.ts gives.
(() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const all = [...document.querySelectorAll('article *')];
  const elements = all.map((element) => {
    const attributes = [...element.attributes].filter(({ name }) => name !== 'href');
    return element.localName + attributes.map(({ name, value }) => ` ${name}=${value}`).join('');
  });
  const withoutCode = document.querySelector('article').cloneNode(true);
  for (const code of withoutCode.querySelectorAll('code')) code.remove();
  return {
    elements: [...new Set(elements)].sort(),
    links: all.filter((element) => element.localName === 'a').map((link) => link.getAttribute('href')),
    codes: all.filter((element) => element.localName === 'code').map((code) => code.textContent),
    outsideCode: withoutCode.textContent,
  };
})();
