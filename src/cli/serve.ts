/** A local server for a built site, as plain as those that a site may stand on later. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { errorCode } from "../formats/fs.js";
import { Fault, textOf } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";

/** The first port that is tried where none is asked for, and how many after it. */
const FIRST_PORT = 3_000;
const TRIES = 100;

/** A server at work. */
export interface Served {
  /** Address of the folder: `http://127.0.0.1:3000/`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder; what changes in it is seen at once.
 * @throws Fault where the port is taken, or may not be listened on
 */
export async function serveFolder(dir: string, { host, port }: { host: string; port?: number }): Promise<Served> {
  const files = sirv(dir, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end(`not found: ${request.url ?? ""}\n`);
    }),
  );
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i) : [port];
  for (const one of ports) if (await listen(server, { host, port: one, isLast: one === ports.at(-1) })) break;
  const { port: found } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://${host.includes(":") ? `[${host}]` : host}:${found}/`, close };
}

/** Whether the server has got the port; of the last one that may be had, a taken one is an error. */
function listen(
  server: Server,
  { host, port, isLast }: { host: string; port: number; isLast: boolean },
): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: Error): void => {
      const isTaken = errorCode(error) === "EADDRINUSE";
      if (isTaken && !isLast) return done(false);
      fail(new Fault(FAULTS.noPort(host, port, isTaken ? FAULTS.portTaken : textOf(error))));
    };
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      done(true);
    });
  });
}
