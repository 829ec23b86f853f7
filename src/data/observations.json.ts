import { siteObservations } from "../tables/site.js";
import { loadCollection } from "./collection.js";

process.stdout.write(JSON.stringify(siteObservations((await loadCollection()).reports)));
