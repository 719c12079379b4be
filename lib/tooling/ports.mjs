import { createServer } from "node:net";

/**
 * @param {number} port 0 lets the system choose
 * @param {string} [host] all interfaces when left out
 * @returns {Promise<number | null>} the port that could be listened on, or null when it is taken
 */
function tryToListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      const code = "code" in error ? error.code : undefined;
      if (code === "EADDRINUSE" || code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

/**
 * Whether a server can listen on the port. Both are asked: one program may hold only 127.0.0.1.
 * @param {number} port
 */
export async function isPortFree(port) {
  return (await tryToListen(port)) !== null && (await tryToListen(port, "127.0.0.1")) !== null;
}

/** @returns {Promise<number>} a port that nobody listens on at this moment */
export async function freePort() {
  const port = await tryToListen(0);
  if (port === null) throw new Error("The system has no free port.");
  return port;
}
