import { basename, join, resolve } from "node:path";
import open from "open";
import { buildDeckParts } from "../build/deck-parts.js";
import { refuseOutput, refuseWithin } from "../build/output.js";
import { openReplacement } from "../build/replace.js";
import { exportSite } from "../build/site-data.js";
import { errorCode } from "../formats/fs.js";
import { freezeFigures } from "../figure/freeze.js";
import { buildTables, type BuildOptions } from "./build.js";
import { Fault } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";
import { say, type Io } from "./io.js";
import { placePages } from "./pages.js";
import { SAYS } from "./says.table.js";
import { serveFolder } from "./serve.js";

/** Options of `zhibiao site`: those of `zhibiao build`, but that `out` is the folder of the site. */
export interface SiteOptions extends BuildOptions {
  /** Folder of the tables; beside the site where none is named. */
  tables?: string;
  /** Address at which the site will stand. */
  url?: string;
}

/** Options of `zhibiao preview`. */
export interface PreviewOptions extends Omit<SiteOptions, "url"> {
  port?: number;
  host: string;
  open: boolean;
}

/** Folder of the figures that keep their numbers. */
const FROZEN = "figures";

/**
 * Builds tables and site of a folder of reports; the site is written aside and moved into place when it is whole. Resolves to
 * the exit status, as `zhibiao build` has it.
 * @throws Fault where the folder, an output or the disk cannot be used
 */
export async function runSite(dir: string, options: SiteOptions, io: Io): Promise<number> {
  const out = resolve(options.out);
  const url = options.url === undefined ? undefined : readUrl(options.url);
  const asked = options.tables ?? tablesBeside(options.out);
  await refuseWithin(asked, options.out);
  await refuseOutput(dir, options.out);
  const replacement = await openReplacement(out).catch((error: unknown) => {
    throw error instanceof Fault ? error : new Fault(FAULTS.cannotWrite(options.out, errorCode(error)));
  });
  try {
    const status = await makeTables(dir, { ...options, tables: asked }, io);
    const tables = resolve(asked);
    if (!options.quiet) say(io, SAYS.buildingPages);
    await placePages(replacement.dir, tables);
    const { files, bytes } = await exportSite(tables, join(replacement.dir, "data"));
    await buildDeckParts(join(replacement.dir, "data"));
    await freezeFigures(replacement.dir, { url });
    // who cites a figure finds it as it was
    await replacement.carry(FROZEN);
    await replacement.commit();
    const size = (bytes / 2 ** 20).toFixed(1);
    if (!options.quiet) say(io, SAYS.site(options.out, files, size));
    return status;
  } finally {
    await replacement.discard();
  }
}

/**
 * Builds tables and site of a folder of reports and shows the site, just as any server will show it, on a local address until
 * the command is stopped.
 * @throws Fault as `runSite`, and where the port cannot be had
 */
export async function runPreview(dir: string, options: PreviewOptions, io: Io): Promise<number> {
  const status = await runSite(dir, options, io);
  if (status !== 0) return status;
  const { address, close } = await serveFolder(resolve(options.out), options);
  say(io, SAYS.preview(address));
  // where there is no browser to open, the address is enough
  if (options.open) await open(address).catch(() => undefined);
  await new Promise((stop) => process.once("SIGINT", stop).once("SIGTERM", stop));
  await close();
  return 0;
}

/** The tables, with the database that the site is made from, whatever formats are asked for. */
async function makeTables(dir: string, options: SiteOptions & { tables: string }, io: Io): Promise<number> {
  const format = [...new Set([...options.format, "duckdb" as const])];
  const { problems } = await buildTables(dir, { ...options, out: options.tables, format, outputs: [options.out] }, io);
  return options.strict && problems.error + problems.warning > 0 ? 1 : 0;
}

/** Tables of a site have a folder of their own beside it, so that one site changes nothing of another: `dist.tables`. */
function tablesBeside(site: string): string {
  return `${join(site, "..", basename(resolve(site)))}.tables`;
}

/** An address that ends in a slash, so that paths can be added. */
function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) throw new Fault(FAULTS.notUrl(text));
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
