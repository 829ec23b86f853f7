import { spawnSync } from "node:child_process";

/** Programs that print formats are made or looked at with, and the packages of Debian that have them. */
const PACKAGES: Readonly<Record<string, string>> = {
  "rsvg-convert": "librsvg2-bin",
  pdftops: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdftotext: "poppler-utils",
  xelatex: "texlive-xetex texlive-lang-chinese texlive-latex-extra",
  bibtex: "texlive-binaries",
  libreoffice: "libreoffice-impress",
  pandoc: "pandoc",
};

/** Which of the programs are missing here; says how to get them, as the tests that need them are skipped. */
export function missingPrograms(...names: (keyof typeof PACKAGES)[]): string[] {
  const missing = names.filter((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).error);
  if (missing.length) {
    const packages = new Set(missing.map((name) => PACKAGES[name]));
    console.warn(`skipped, as ${missing.join(", ")} is missing: sudo apt-get install ${[...packages].join(" ")}`);
  }
  return missing;
}

/** What a program says of a file on standard output. */
export function ask(program: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${stderr}`);
  return stdout;
}
