/** The type of a file by its ending. Signed text is named for what it is, since a badge that is sent as text/plain is a test of its own. */
const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  jws: 'application/jose',
  jwt: 'application/jwt',
  map: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

export const contentType = (path) => TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1]] ?? 'application/octet-stream';
