// Node 20 does not read TypeScript, so tsx is registered first; all else is in task.ts.
import { register } from "tsx/esm/api";

register({ tsconfig: false });
export const { readTask } = await import("./task.ts");
