import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | null = null;

/** Has V8 free what is out of use, which it would let lie until much more of it has come together. */
export function collectGarbage(): void {
  collect ??= openCollector();
  collect();
}

/** V8's garbage collector, which Node shows only where it is asked to. */
function openCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
