/** The public door of jsonld, as far as the tests use it; the package brings no types. */
declare module 'jsonld' {
  const jsonld: { canonize(document: object, options: object): Promise<string> };
  export default jsonld;
}
