import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Builds the tables of a folder of reports as the command does, into a new folder, which it returns. */
export function buildTables(dir: string): string {
  const out = path.join(mkdtempSync(path.join(tmpdir(), "zhibiao-tables-")), "tables");
  const args = ["build", dir, "--out", out, "--format", "csv,duckdb", "--quiet"];
  const { status, stderr } = spawnSync(process.execPath, ["src/cli/bin.js", ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`building the tables of ${dir} failed:\n${stderr}`);
  return out;
}
