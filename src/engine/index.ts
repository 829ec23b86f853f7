/** The engine's only public door. */
export type * from "./types.js";
