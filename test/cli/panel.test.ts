import { describe, expect, test } from "vitest";
import { folderOf } from "../formats/folder-of.js";
import { rowsOf, runCommand } from "./run.js";

const report = (year: number, target: string) =>
  `一、${year - 1}年工作回顾\n地区生产总值增长4%。\n二、${year}年工作安排\n今年主要预期目标是:地区生产总值增长${target}。\n`;

describe("zhibiao panel", () => {
  const panel = (...args: string[]) => {
    const folder = folderOf({ "a.txt": report(2024, "5%—5.5%"), "b.txt": report(2025, "6%左右") });
    return runCommand(["panel", `${folder}/a.txt`, `${folder}/b.txt`, ...args]);
  };

  test("writes a row for what each report promises, ranges in one", async () => {
    const run = await panel("--indicator", "gdp", "--format", "jsonl");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(rowsOf(run)).toMatchObject([
      { doc: "a", year: 2024, low: 5, high: 5.5, bound: "range" },
      { doc: "b", year: 2025, low: 6, high: 6, bound: "approx", wording: ["左右"] },
    ]);
  });

  test("keeps to a year, and to what was achieved", async () => {
    const args = ["--indicator", "gdp", "--status", "actual", "--year", "2024", "--format", "jsonl"];
    expect(rowsOf(await panel(...args))).toMatchObject([{ doc: "b", year: 2024, low: 4 }]);
  });

  test("names an indicator that the tables do not have, and says where they are", async () => {
    const run = await panel("--indicator", "gpd");
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("unknown indicator: gpd; use an id of data/indicators.csv");
  });

  test("asks for a year that is one", async () => {
    const run = await panel("--indicator", "gdp", "--year", "25");
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Write a year such as 2025.");
  });
});
