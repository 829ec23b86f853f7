import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { randomLcg } from "d3";

const bin = fileURLToPath(new URL("../../../src/cli/bin.js", import.meta.url));
const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));

/** What a build left in its output: `whole` where every file is the one that the data package lists. */
export interface Left {
  version: string | null;
  faults: string[];
}

/** Runs `zhibiao build`; kills it with SIGKILL after so many milliseconds, if any. */
export function runBuild(dir: string, out: string, { killAfter }: { killAfter?: number } = {}): Promise<number | null> {
  const child = spawn(process.execPath, [bin, "build", dir, "--out", out, "--jobs", "1", "--quiet"], {
    stdio: "ignore",
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** Reads the output as a user would, at any moment: which build stands there, and which of its files are not as listed. */
export function inspect(out: string): Left {
  const file = path.join(out, "datapackage.json");
  if (!existsSync(file)) return { version: null, faults: [] };
  const { resources, provenance } = JSON.parse(readFileSync(file, "utf8")) as {
    resources: { path: string; hash: string }[];
    provenance: { digest: string };
  };
  const faults = resources.flatMap(({ path: name, hash }) => {
    const bytes = existsSync(path.join(out, name)) ? readFileSync(path.join(out, name)) : null;
    if (!bytes) return [`${name} is missing`];
    const found = createHash("sha256").update(bytes).digest("hex");
    return hash.endsWith(found) ? [] : [`${name} is not what the data package lists`];
  });
  return { version: provenance.digest, faults };
}

/**
 * Builds two versions of a folder in turn and kills each build at a random moment; gives what was wrong with the tables
 * afterwards, and with those of a last build that was left alone.
 */
export async function killBuilds({ times, seed }: { times: number; seed: number }): Promise<string[]> {
  const home = mkdtempSync(path.join(tmpdir(), "zhibiao-kill-"));
  const [dir, out] = [path.join(home, "reports"), path.join(home, "tables")];
  const random = randomLcg(seed);
  const faults: string[] = [];
  try {
    cpSync(seeds, dir, { recursive: true });
    const began = performance.now();
    await runBuild(dir, out);
    const whole = performance.now() - began;
    for (let i = 0; i < times; i++) {
      writeFileSync(path.join(dir, "extra.txt"), `平遥县政府工作报告\n2021年完成造林${i + 1}万亩。`);
      await runBuild(dir, out, { killAfter: random() * whole * 1.2 });
      faults.push(...inspect(out).faults.map((fault) => `after kill ${i + 1}: ${fault}`));
    }
    const before = inspect(out).version;
    writeFileSync(path.join(dir, "extra.txt"), "平遥县政府工作报告\n2021年完成造林99999万亩。");
    if ((await runBuild(dir, out)) !== 0) faults.push("the next build fails");
    const after = inspect(out);
    faults.push(...after.faults);
    if (after.version === before) faults.push("the next build leaves the former tables");
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return faults;
}
