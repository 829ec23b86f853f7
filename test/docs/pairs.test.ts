/** The READMEs and the guides in `docs`: each pair of languages says the same, and what it says is so. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createLexicon, extract } from "../../src/engine/index.js";
import { readTables } from "../../src/formats/tables.js";
import { runCommand } from "../cli/run.js";
import { chineseOf, codeOf, headingsOf, linksOf, numbersOf, PAIRS, targetOf, withoutComments } from "./pairs.js";

const textOf = (file: string): string => readFileSync(file, "utf8");
const files = PAIRS.flatMap((file) => [file, chineseOf(file)]);

/** What a picture may weigh, so that the page comes at once. */
const PICTURE = 150_000;

describe.each(PAIRS)("%s and its Chinese counterpart", (file) => {
  const [english, chinese] = [textOf(file), textOf(chineseOf(file))];

  test("name each other on the first line", () => {
    const name = file.replace(/^.*\//u, "");
    expect(english.split("\n")[0]).toBe(`**English** · [中文](${chineseOf(name)})`);
    expect(chinese.split("\n")[0]).toBe(`[English](${name}) · **中文**`);
  });

  test("have the same headings, code and numbers", () => {
    expect(headingsOf(chinese)).toEqual(headingsOf(english));
    expect(codeOf(chinese).map(withoutComments).map(inEnglish)).toEqual(codeOf(english).map(withoutComments));
    expect(numbersOf(chinese)).toEqual(numbersOf(english));
  });

  test("lead to the same places, in their own language where there is one", () => {
    const own = linksOf(english).map((link) => {
      const target = targetOf(file, link);
      const isOfPair = target !== null && PAIRS.includes(target);
      return (isOfPair ? chineseOf(link) : link).replace(/-en\.png$/u, "-zh.png");
    });
    expect(linksOf(chinese).slice(1)).toEqual(own.slice(1));
  });
});

/** A command of the Chinese README draws in Chinese what that of the English one draws in English. */
function inEnglish(code: string): string {
  return code.replace(/^(npx zhibiao figure .*)--lang zh /gmu, "$1--lang en ").replace("--lang en,en", "--lang zh,en");
}

test.each(files)("Each link and picture of %s is there, and no picture is heavy", (file) => {
  const targets = linksOf(textOf(file)).flatMap((link) => targetOf(file, link) ?? []);
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  const pictures = targets.filter((target) => target.endsWith(".png"));
  expect(pictures.filter((picture) => statSync(picture).size > PICTURE)).toEqual([]);
});

test("Each guide is listed in the README", () => {
  const listed = linksOf(textOf("README.md"));
  expect(PAIRS.filter((file) => file !== "README.md" && !listed.includes(file))).toEqual([]);
});

test("README has the commands that continuous integration runs", () => {
  const [, tests] = /^\{ (npm ci && npm test); \}/mu.exec(textOf(".ci/run"))!;
  const start = tests!.replace("test", "start");
  const commands = codeOf(textOf("README.md")).flatMap((block) => withoutComments(block).split("\n"));
  expect(commands).toEqual(expect.arrayContaining([tests, start]));
});

/** Commands of ours in blocks of code and in the text, as they are typed. */
const typed = new Set(
  PAIRS.flatMap((file) =>
    [...textOf(file).matchAll(/(?:^|`)npx zhibiao (?<rest>[^`\n]+)/gmu)].map(({ groups }) =>
      groups!.rest!.split(" # ")[0]!.trim(),
    ),
  ),
);

test.each([...typed])("`npx zhibiao %s` names a command and options that are there", async (line) => {
  const words = line.replace(/"[^"]*"/gu, "QUERY").split(/\s+/u);
  const name = words.find((word) => /^[a-z]+$/u.test(word) && !["zh", "en"].includes(word))!;
  const { status, stdout } = await runCommand([name, "--help"]);
  expect(status).toBe(0);
  expect(stdout).toContain(`zhibiao ${name} `);
  const known = `${stdout}${(await runCommand(["--help"])).stdout}`;
  expect(words.filter((word) => word.startsWith("--") && !known.includes(word))).toEqual([]);
});

test("The guide to the command lists every command, and no other", async () => {
  const { stdout } = await runCommand(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}(?<name>[a-z]+) (?:\[options\] )?[[<]/gmu)].map(
    ({ groups }) => groups!.name!,
  );
  const listed = [
    ...textOf("docs/command.md")
      .split("\n## ")[0]!
      .matchAll(/^\| `(?<name>[a-z]+)` +\|/gmu),
  ].map(({ groups }) => groups!.name!);
  expect(new Set(listed)).toEqual(new Set(commands.filter((name) => name !== "help")));
});

const tables = await readTables("data");

test("The tour of the README shows what the engine reads", () => {
  const readme = textOf("README.md");
  const [, sentence] = /^> (投资.*)$/mu.exec(readme)!;
  const text = textOf("seeds/004_8979b39d7a9cd2b1.txt");
  const [start, end] = [text.indexOf(sentence!), text.indexOf(sentence!) + sentence!.length];
  const { mentions } = extract({ doc: "004_8979b39d7a9cd2b1", text }, createLexicon(tables));
  const rows = mentions.flatMap((one) =>
    one.kind === "observation" && one.start >= start && one.end <= end
      ? [
          [
            one.label,
            one.indicator ?? "",
            one.measure,
            one.value,
            one.unit,
            one.base_value,
            one.base_unit,
            one.status,
            one.year,
          ],
        ]
      : [],
  );
  const table = readme.split("\n## ").find((section) => section.startsWith("A two-minute tour"))!;
  const shown = [...table.matchAll(/^\| (?!label|-)(?<cells>.*) \|$/gmu)].map(({ groups }) =>
    groups!.cells!.split("|").map((cell) => cell.trim()),
  );
  expect(shown).toEqual(rows.map((row) => row.map(String)));
  expect(readme).toContain(`explain seeds/004_8979b39d7a9cd2b1.txt ${text.indexOf("1.6万亩")}\n`);
});

test("The documents count the indicators that there are", () => {
  for (const file of ["README.md", "docs/command.md"])
    for (const [, count] of textOf(file).matchAll(/\b(\d+)(?: harmonised)? indicators/gu))
      expect(Number(count), file).toBe(tables.indicators.length);
});

test("The sample of the guide to the library gives what it says", () => {
  const sample = codeOf(textOf("docs/library.md")).find(({ lang }) => lang === "js")!.code;
  const [, doc, text] = /extract\(\{ doc: "(.*?)", text: "(.*?)" \}/u.exec(sample)!;
  const { mentions } = extract({ doc: doc!, text: text! }, createLexicon(tables));
  expect(mentions).toMatchObject([
    { kind: "exclusion", class: "date" },
    { kind: "observation", indicator: "gdp", measure: "growth", value: 6.2 },
  ]);
});
