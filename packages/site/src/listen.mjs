/**
 * One port on both loopback addresses. A browser asks ::1 for "localhost" first on some systems and 127.0.0.1 on others; with only one of them taken, it
 * could end up at somebody else's server.
 */
import { createServer } from 'node:http';

const WITHOUT_IPV6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

function open(host, port, handler) {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function shut(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** @returns {Promise<{port: number, close: () => Promise<void>}>} Rejects with `code: 'EADDRINUSE'` where either address is taken. */
export async function listen(port, handler) {
  const first = await open('127.0.0.1', port, handler);
  const servers = [first];
  try {
    servers.push(await open('::1', first.address().port, handler));
  } catch (error) {
    if (!WITHOUT_IPV6.has(error.code)) {
      await shut(first);
      throw error;
    }
  }
  const close = async () => {
    await Promise.all(servers.map(shut));
  };
  return { port: first.address().port, close };
}
