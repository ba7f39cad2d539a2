globalThis.kabinet.configure({
  backend: {url: '/partner-api/v1', getToken: () => ({token: 'benchmark'})},
  locale: new URLSearchParams(location.search).get('lang') ?? 'ru',
});

const place = document.querySelector('main');
const tags = [...place.children].map(({localName}) => localName);

/** For measuring what is left when widgets come and go. */
globalThis.portal = {
  mount: () => place.replaceChildren(...tags.map((tag) => document.createElement(tag))),
  unmount: () => place.replaceChildren(),
};
