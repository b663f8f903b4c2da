declare module 'virtual:elements-manifest' {
  const manifest: import('../support/arg-types.js').Manifest;
  export default manifest;
}
