import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

/** What the search for Chromium asks of the machine and may do to it; tests put a made-up one in its place. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The distribution's name in /etc/os-release: `debian`; empty elsewhere. */
  distribution: string;
  /** Whether commands run as root. */
  root: boolean;
  /** The full path of a program on PATH, or undefined. */
  which: (program: string) => string | undefined;
  /** Whether the file is a browser that starts; Ubuntu's /usr/bin/chromium-browser, say, is a stub that does not. */
  starts: (executable: string) => boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightPath: () => string | undefined;
  /** Runs a command, showing its errors, and says whether it succeeded. */
  run: (command: string[]) => boolean;
  /** Says what is going on. */
  log: (message: string) => void;
}

const programs = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsApplications = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Debian's browser, and a font without which Chinese is drawn as empty boxes. */
const debianPackages = ["chromium", "fonts-noto-cjk"];

/** Playwright's command line, run by this very Node so that neither npx nor PATH is needed. */
const installByPlaywright = [
  process.execPath,
  path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js"),
  "install",
  "chromium",
];

const remedy =
  "install one with `sudo apt-get install chromium fonts-noto-cjk` (Debian) or `npx playwright-core install chromium`, " +
  "or name one: ZHIBIAO_CHROMIUM=/path/to/chromium npm test";

/**
 * The Chromium for the browser tests: the one that ZHIBIAO_CHROMIUM names, else one found on the machine, else
 * Debian's package where it may be installed, else Playwright's own download.
 *
 * Throws where ZHIBIAO_CHROMIUM names no browser, and where none is found nor can be installed.
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const named = machine.env.ZHIBIAO_CHROMIUM;
  if (named) {
    if (machine.starts(named)) return named;
    throw new Error(
      `ZHIBIAO_CHROMIUM names no browser that starts: ${named}; correct it, or unset it to have one found`,
    );
  }
  const chromium = findChromium(machine) ?? installChromium(machine);
  if (chromium) return chromium;
  throw new Error(`no Chromium for the browser tests: none found, and none could be installed; ${remedy}`);
}

/** The first browser of the usual places that starts, or undefined: PATH, then applications, then Playwright's cache. */
export function findChromium(machine: Machine): string | undefined {
  const onPath = programs.map((program) => machine.which(program));
  const places = [...onPath, ...applications(machine), machine.playwrightPath()];
  return places.find((place) => place !== undefined && machine.starts(place));
}

/** Where browsers stand that are not on PATH. */
function applications({ platform, env }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.flatMap((folder) => macApplications.map((application) => `${folder}/${application}`));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder);
    return folders.flatMap((folder) => windowsApplications.map((application) => `${folder}\\${application}`));
  }
  return [];
}

function installChromium(machine: Machine): string | undefined {
  for (const commands of installations(machine)) {
    machine.log(`no Chromium found; installing one: ${commands.map((command) => command.join(" ")).join(" && ")}`);
    if (!commands.every((command) => machine.run(command))) continue;
    const chromium = findChromium(machine);
    if (chromium) return chromium;
  }
  return undefined;
}

/** The ways to install Chromium here, best first; each is a list of commands that must all succeed. */
function installations(machine: Machine): string[][][] {
  const debian = machine.distribution === "debian" && machine.which("apt-get") ? asRoot(machine) : undefined;
  if (!debian) return [[installByPlaywright]];
  return [
    [
      // A fresh machine or container has no package lists.
      [...debian, "apt-get", "-qq", "update"],
      [...debian, "env", "DEBIAN_FRONTEND=noninteractive"].concat(
        ["apt-get", "-qq", "-y", "--no-install-recommends", "install"],
        debianPackages,
      ),
    ],
    [installByPlaywright],
  ];
}

/** What to put before a command so that root runs it; undefined where that would ask for a password or is not allowed. */
function asRoot(machine: Machine): string[] | undefined {
  if (machine.root) return [];
  return machine.which("sudo") && machine.run(["sudo", "-n", "true"]) ? ["sudo", "-n"] : undefined;
}

/** The machine that the tests run on. */
const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  distribution: readDistribution(),
  root: process.getuid?.() === 0,
  which(program) {
    const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder);
    const suffix = process.platform === "win32" ? ".exe" : "";
    return folders.map((folder) => path.join(folder, program + suffix)).find(isExecutable);
  },
  starts(executable) {
    // On Windows `--version` opens a window instead of answering.
    if (process.platform === "win32") return existsSync(executable);
    return isExecutable(executable) && spawnSync(executable, ["--version"], { stdio: "ignore" }).status === 0;
  },
  playwrightPath() {
    try {
      return chromium.executablePath();
    } catch {
      return undefined; // Playwright has no Chromium for this platform.
    }
  },
  run([command = "", ...args]) {
    try {
      execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
      return true;
    } catch {
      return false; // The command has said why on its own.
    }
  },
  log: (message) => console.error(message),
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readDistribution(): string {
  if (!existsSync("/etc/os-release")) return "";
  const id = /^ID=(.*)$/mu.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "";
  return id.replaceAll('"', "");
}
