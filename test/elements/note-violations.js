/** Runs on the page of csp.test.ts before anything else: Firefox and WebKit have no ReportingObserver that tells of violations afterwards. */
globalThis.violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
  globalThis.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
});
