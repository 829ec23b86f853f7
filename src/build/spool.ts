import { open } from "node:fs/promises";

/** Values that are put by on the disk, in order, because there may be more of them than memory. */
export interface Spool<T> {
  add(value: T): Promise<void>;
  /** Reads from the beginning. */
  read(): AsyncGenerator<T>;
  close(): Promise<void>;
}

/** Opens a spool at a path that nothing stands at. */
export async function openSpool<T>(path: string): Promise<Spool<T>> {
  const file = await open(path, "wx");
  return {
    add: (value) => file.appendFile(`${JSON.stringify(value)}\n`),
    async *read() {
      const lines = await open(path);
      for await (const line of lines.readLines()) yield JSON.parse(line) as T;
    },
    close: () => file.close(),
  };
}
