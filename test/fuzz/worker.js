import { register } from "tsx/esm/api";

register({ tsconfig: false });
const { readMutant } = await import("./task.ts");

export default readMutant;
