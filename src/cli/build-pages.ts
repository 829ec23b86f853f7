import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSite } from "../build/bundle.js";
import { buildEmbed } from "../build/embed.js";
import { ROOT } from "../build/paths.js";

/**
 * Makes the pages of the site, and what other sites embed, from the sources of a clone. What pages attach is whatever Framework
 * has in its cache: `fillAttachments` writes the data of the site's own tables over it.
 */
export async function buildPages(out: string): Promise<void> {
  await runFramework(out);
  // Framework's own page of an embedded chart, which `buildEmbed` makes with a policy
  await rm(join(out, "embed.html"));
  await bundleSite(out, { packages: ROOT });
  await buildEmbed(out);
}

/** Lets Observable Framework build the pages, in a process of its own; what it says is shown where it fails. */
function runFramework(out: string): Promise<void> {
  const script = fileURLToPath(new URL("./framework.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, "build"], {
    cwd: ROOT,
    env: { ...process.env, ZHIBIAO_OUT: out, ZHIBIAO_PAGES_ONLY: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // a parent that is ended takes it with it
  const end = (): void => void child.kill();
  process.once("exit", end);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      process.off("exit", end);
      if (code === 0) done();
      else fail(new Error(`Observable Framework could not build the pages:\n${said}`));
    });
  });
}
