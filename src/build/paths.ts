import { fileURLToPath } from "node:url";

/** Folder of the reference tables. */
export const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** The manifest of this package. */
export const MANIFEST = fileURLToPath(new URL("../../package.json", import.meta.url));
