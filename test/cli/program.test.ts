import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run.js";

describe("The command line", () => {
  test.each([[["--help"]], [["help"]], [["extract", "--help"]], [["help", "extract"]]])(
    "prints help with examples for %s",
    async (args) => {
      const { status, stdout, stderr } = await runCommand(args);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Usage: zhibiao /);
      expect(stdout).toContain("zhibiao extract seeds/*.txt");
      expect(stdout).toContain("Exit status:");
    },
  );

  test.each([
    ["extract", ["--format <FORMAT>", "--out <FILE>", "--mentions", "--catalog <FILE>"]],
    ["evaluate", ["<GOLD> <FILE...>", "--by <LIST>", "--json", "--errors <FILE>", "--catalog <FILE>"]],
    ["explain", ["<FILE> <OFFSET>", "--catalog <FILE>"]],
  ])("names every option in the help of %s, with examples", async (command, options) => {
    const { status, stdout } = await runCommand([command, "--help"]);
    for (const option of options) expect(stdout).toContain(option);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`\n  zhibiao ${command} `)]);
  });

  test("prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await runCommand(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each([
    [["extract", "--fromat", "csv", "a.txt"], "error: unknown option '--fromat'\n(Did you mean --format?)\n"],
    [["extrcat", "a.txt"], "error: unknown command 'extrcat'\n(Did you mean extract?)\n"],
    [["extract"], "error: missing required argument 'FILE'\n"],
    [["extract", "a.txt", "--out"], "error: option '-o, --out <FILE>' argument missing\n"],
    [["extract", "a.txt", "--format", "pdf"], "Allowed choices are jsonl, csv, xlsx."],
    [
      ["build", "nowhere", "-f", "csv", "--format", "xlsx"],
      "error: option '-f, --format <LIST>' is given twice; write one list: --format A,B\n",
    ],
    [["figure", "indicator=gdp", "--lang", "zh", "--lang", "en"], "write one list: --lang A,B\n"],
  ])("that it does not understand is told with what was meant: %j", async (args, message) => {
    const { status, stdout, stderr } = await runCommand(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("without a command shows what there is", async () => {
    const { status, stdout, stderr } = await runCommand([]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("extract");
  });
});
