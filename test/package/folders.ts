import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The environment without what `npm test` adds to it, which would tell npm in another folder of this one. */
const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|ZHIBIAO_)/iu.test(name)));

/** What a program that has been run said. */
export type Said = Pick<SpawnSyncReturns<string>, "status" | "stdout" | "stderr">;

/** Runs a program in a folder, whatever comes of it. */
export function attempt(cwd: string, program: string, ...args: string[]): Said {
  return spawnSync(program, args, { cwd, env: ENV, encoding: "utf8", maxBuffer: 2 ** 28 });
}

/**
 * Runs a program in a folder and gives what it wrote to standard output.
 * @throws Error with all that it said where it failed
 */
export function run(cwd: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = attempt(cwd, program, ...args);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed in ${cwd}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Whether npm's registry answers; says so where it does not, as the tests that need it are skipped. */
export function isRegistryThere(): boolean {
  const { status, stderr } = attempt(".", "npm", "view", "commander", "version", "--fetch-retries=0");
  if (status !== 0) console.warn(`skipped, as npm's registry cannot be reached:\n${stderr}`);
  return status === 0;
}

/** Makes a blank project. */
export function makeProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{"private": true, "type": "module"}\n');
}

/** Installs as a user would, but that what npm has kept is not asked for again. */
export function install(folder: string, ...args: string[]): void {
  run(folder, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", ...args);
}

/** All files under a folder, each with its size, time and digest: what differs when somebody has written there. */
export function listingOf(folder: string): string[] {
  return filesOf(folder).map((file) => {
    const whole = path.join(folder, file);
    const { size, mtimeMs } = statSync(whole);
    return `${file} ${size} ${mtimeMs} ${createHash("sha256").update(readFileSync(whole)).digest("hex")}`;
  });
}

/** Bytes of all files under a folder. */
export function weightOf(folder: string): number {
  return filesOf(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

/** Takes away, or gives back, the right to write anywhere under a folder. */
export function setWritable(folder: string, { writable }: { writable: boolean }): void {
  if (!existsSync(folder)) return;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
  for (const each of [folder, ...paths]) {
    const { mode } = statSync(each);
    chmodSync(each, writable ? mode | 0o200 : mode & ~0o222);
  }
}
