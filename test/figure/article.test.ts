import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { buildTables } from "../build/built.js";
import { runCommand } from "../cli/run.js";
import { ask, missingPrograms } from "../setup/print-programs.js";

const missing = missingPrograms("rsvg-convert", "pdffonts", "pdftotext", "xelatex", "bibtex");
const dir = mkdtempSync(path.join(tmpdir(), "zhibiao-article-"));
const FONTS = path.resolve("node_modules/@expo-google-fonts/noto-sans-sc");

afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.skipIf(missing.length > 0)(
  "The sample article compiles, with two figures, a table, passages and references",
  async () => {
    const tables = buildTables("seeds");
    const made = await runCommand(["figures", "test/figure/article/figures.yml", "--tables", tables, "--out", dir]);
    expect(made.stderr).toBe("");
    cpSync("test/figure/article/article.tex", path.join(dir, "article.tex"));
    writeFileSync(path.join(dir, "fontfolder.tex"), `\\newcommand{\\fontfolder}{${FONTS}}\n`);
    const tex = ["-interaction=nonstopmode", "-halt-on-error", "article"];
    for (const [program, args] of [
      ["xelatex", tex],
      ["bibtex", ["article"]],
      ["xelatex", tex],
      ["xelatex", tex],
    ] as const) {
      const { status, stdout } = spawnSync(program, args, { cwd: dir, encoding: "utf8" });
      expect(status, stdout.slice(-2000)).toBe(0);
    }
    const log = readFileSync(path.join(dir, "article.log"), "utf8");
    expect(log).not.toMatch(/Missing character|undefined (?:citations|references)|Overfull|^!/m);
    expect(readFileSync(path.join(dir, "article.blg"), "utf8")).not.toMatch(/^Warning|error message/m);
    const pdf = path.join(dir, "article.pdf");
    for (const font of ask("pdffonts", pdf).trim().split("\n").slice(2)) expect(font).toMatch(/ yes yes (?:yes|no) /);
    const words = ask("pdftotext", pdf, "-");
    for (const said of ["略阳县", "7.1万亩", "平遥县人民政府", "Vocational training"])
      expect(words.replace(/\s+/g, "")).toContain(said.replace(/\s+/g, ""));
  },
);
