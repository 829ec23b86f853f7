import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";

/** Values that are put by on the disk, in order, because there may be more of them than memory. */
export interface Spool<T> {
  add(value: T): Promise<void>;
  /** Ends writing. */
  close(): Promise<void>;
  /** Reads from the beginning. */
  read(): AsyncGenerator<T>;
}

/** Opens a spool at a path that nothing stands at. */
export function openSpool<T>(path: string): Spool<T> {
  const stream = createWriteStream(path);
  let failure: Error | null = null;
  stream.on("error", (error) => (failure = error));
  return {
    async add(value) {
      if (failure) throw failure;
      if (!stream.write(`${JSON.stringify(value)}\n`))
        await Promise.race([once(stream, "drain"), once(stream, "close")]);
    },
    async close() {
      stream.end();
      if (!stream.closed) await once(stream, "close").catch(() => undefined);
      if (failure) throw failure;
    },
    async *read() {
      for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as T;
    },
  };
}
