import { parseArgs } from "node:util";
import { siteReport } from "../../tables/site.js";
import { loadCollection } from "../collection.js";

const { doc = "" } = parseArgs({ options: { doc: { type: "string" } } }).values;
const [report] = (await loadCollection({ only: doc })).reports;
if (!report) throw new Error(`unknown report: ${doc}; its file is not in the folder of reports`);

process.stdout.write(JSON.stringify(siteReport(report)));
