import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Builds the site as `npm run build` does, over a folder of reports, into a new folder, which it returns. */
export function buildSite(seeds = "seeds"): string {
  const work = mkdtempSync(path.join(tmpdir(), "zhibiao-site-"));
  const out = path.join(work, "site");
  const args = ["site", path.resolve(seeds), "--out", out, "--tables", path.join(work, "tables")];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/bin.js", ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`building the site over ${seeds} failed:\n${stdout}\n${stderr}`);
  return out;
}
