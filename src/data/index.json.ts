import { siteIndex } from "../tables/site.js";
import { loadCollection } from "./collection.js";

process.stdout.write(JSON.stringify(siteIndex(await loadCollection())));
