import { existsSync, readFileSync } from "node:fs";

/**
 * The paragraph of CONTRIBUTING.md that says how to add something (`a unit`), and the files and folders that it names.
 * @throws Error where there is no such paragraph, or where it names a path that is not there
 */
export function guideTo(thing: string): { text: string; paths: string[] } {
  const guide = readFileSync("CONTRIBUTING.md", "utf8");
  const text = guide.split("\n\n").find((paragraph) => paragraph.startsWith(`**${thing}**: `));
  if (text === undefined) throw new Error(`CONTRIBUTING.md does not say how to add ${thing}`);
  const names = [...text.matchAll(/`(?<name>[^`\s]+)`/gu)].map((match) => match.groups!.name!);
  const paths = names.filter((name) => /^(?:src|test|data|seeds)\//u.test(name));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`CONTRIBUTING.md names ${missing.join(", ")}, which is not there`);
  return { text, paths };
}
