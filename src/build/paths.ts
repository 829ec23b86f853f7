import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this package. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Folder of the reference tables. */
export const DATA = join(ROOT, "data");

/** The manifest of this package. */
export const MANIFEST = join(ROOT, "package.json");
