import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this package: of compiled code, too, which stands as deep in it. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Folder of the reference tables. */
export const DATA = join(ROOT, "data");

/** Folder of the pages of the site, which the packed package brings. */
export const PAGES = join(ROOT, "lib/pages");

/** The manifest of this package. */
export const MANIFEST = join(ROOT, "package.json");
