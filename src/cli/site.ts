import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSite } from "../build/bundle.js";
import { buildDeckParts } from "../build/deck-parts.js";
import { buildEmbed } from "../build/embed.js";
import { ROOT } from "../build/paths.js";
import { openReplacement } from "../build/replace.js";
import { exportSite } from "../build/site-data.js";
import { freezeFigures } from "../figure/freeze.js";
import { buildTables, type BuildOptions } from "./build.js";
import { CommandError } from "./error.js";
import type { Io } from "./io.js";

/** Options of `zhibiao site`: those of `zhibiao build`, but that `out` is the folder of the site. */
export interface SiteOptions extends BuildOptions {
  /** Folder of the tables. */
  tables: string;
  /** Address at which the site will stand. */
  url?: string;
}

/** Options of `zhibiao preview`. */
export interface PreviewOptions extends Omit<SiteOptions, "out" | "url"> {
  port?: number;
  host: string;
  open: boolean;
}

/** Folder of the figures that keep their numbers. */
const FROZEN = "figures";

/** Where Framework keeps what loaders made, and looks before it runs one. */
const MADE = join(ROOT, "src/.observablehq/cache/data");

/**
 * Builds tables and site of a folder of reports; the site is written aside and moved into place when it is whole. Resolves to
 * the exit status, as `zhibiao build` has it.
 * @throws CommandError where the folder, an output or the disk cannot be used
 */
export async function runSite(dir: string, options: SiteOptions, io: Io): Promise<number> {
  const out = resolve(options.out);
  const url = options.url === undefined ? undefined : readUrl(options.url);
  const replacement = await openReplacement(out).catch(asCommandError);
  try {
    const status = await makeTables(dir, options, io);
    const tables = resolve(options.tables);
    await runFramework(["build"], { ZHIBIAO_OUT: replacement.dir });
    await bundleSite(replacement.dir, { packages: ROOT });
    await buildEmbed(replacement.dir);
    const { files, bytes } = await exportSite(tables, join(replacement.dir, "data"));
    await buildDeckParts(join(replacement.dir, "data"));
    await freezeFigures(replacement.dir, { url });
    // who cites a figure finds it as it was
    await replacement.carry(FROZEN);
    await replacement.commit();
    const size = (bytes / 2 ** 20).toFixed(1);
    if (!options.quiet) io.stdout.write(`site in ${options.out}: ${files} files of data, ${size} MB\n`);
    return status;
  } finally {
    await replacement.discard();
  }
}

/** Builds the tables of a folder of reports and shows the site on a local address until it is stopped. */
export async function runPreview(dir: string, options: PreviewOptions, io: Io): Promise<number> {
  const { port, host, open } = options;
  await makeTables(dir, { ...options, out: options.tables }, io);
  const tables = resolve(options.tables);
  // Framework runs a loader only where it finds nothing here that is younger than the loader.
  await rm(MADE, { recursive: true, force: true });
  await exportSite(tables, MADE);
  const args = ["preview", "--host", host, ...(port ? ["--port", String(port)] : []), ...(open ? [] : ["--no-open"])];
  await runFramework(args, { ZHIBIAO_DATA: "./_file/data/", ZHIBIAO_TABLES: tables }, "inherit");
  return 0;
}

/** The tables, with the database that the site is made from, whatever formats are asked for. */
async function makeTables(dir: string, options: SiteOptions, io: Io): Promise<number> {
  const format = [...new Set([...options.format, "duckdb" as const])];
  const { problems } = await buildTables(dir, { ...options, out: options.tables, format }, io);
  return options.strict && problems.error + problems.warning > 0 ? 1 : 0;
}

/** Runs Observable Framework in a process of its own; what it says is shown where it fails, or as it comes where inherited. */
function runFramework(args: string[], env: Record<string, string>, stdio: "pipe" | "inherit" = "pipe"): Promise<void> {
  const script = fileURLToPath(new URL("./framework.ts", import.meta.url));
  const node = ["--import", import.meta.resolve("tsx"), script, ...args];
  const child = spawn(process.execPath, node, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", stdio, stdio],
  });
  // a parent that is ended takes the preview with it
  const end = (): void => void child.kill();
  process.once("exit", end).once("SIGTERM", () => process.exit(143));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      process.off("exit", end);
      if (code === 0 || stdio === "inherit") done();
      else fail(new Error(`Observable Framework could not build the pages:\n${said}`));
    });
  });
}

/** An address that ends in a slash, so that paths can be added. */
function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new CommandError(
      `not an address of a site: ${text}; write one such as https://example.org/reports/ after --url`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function asCommandError(error: unknown): never {
  throw error instanceof Error ? new CommandError(error.message) : error;
}
