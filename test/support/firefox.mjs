/** How Firefox is started for the tests, by puppeteer over WebDriver BiDi. */

/**
 * Whatever is not this machine goes to a port that nobody listens at: a test that reaches for the network fails, here as on a train. Firefox's own
 * requests go there, too.
 */
const offline = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

export const firefoxOptions = ({ path, preferences = {} }) => ({
  browser: 'firefox',
  executablePath: path,
  extraPrefsFirefox: { ...offline, 'intl.accept_languages': 'en-US', 'ui.prefersReducedMotion': 1, ...preferences },
});
