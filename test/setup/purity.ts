import ts from "typescript";

/** The libraries of TypeScript that hold the language alone. */
export const LANGUAGE = ["lib.es2023.d.ts"];

/** The language and what a browser adds to it. */
export const BROWSER = [...LANGUAGE, "lib.dom.d.ts", "lib.dom.iterable.d.ts"];

/** What modules name that is neither theirs nor in `lib`; Node's globals are not: `["src/x.ts:3: Cannot find name 'fetch'."]`. */
export function findUnknownNames(lib: string[], files: string[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, ".");
  const program = ts.createProgram(files, { ...options, lib, types: [] });
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    return file && message.startsWith("Cannot find ") ? [`${placeOf(file, start ?? 0)}: ${message}`] : [];
  });
}

/** Where a module asks the clock or chance: `["src/x.ts:3: Date.now"]`. */
export function findClockAndChance(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    const asked = askedBy(node);
    if (asked) found.push(`${placeOf(source, node.getStart())}: ${asked}`);
    ts.forEachChild(node, visit);
  }
}

function askedBy(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    return ["Date.now", "Math.random"].includes(name) ? name : undefined;
  }
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  const asksDate = isCall && node.expression.getText() === "Date" && !node.arguments?.length;
  return asksDate ? node.getText() : undefined;
}

function placeOf(source: ts.SourceFile, position: number): string {
  return `${relative(source.fileName)}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
}

function relative(file: string): string {
  return file.replace(`${ts.sys.getCurrentDirectory()}/`, "");
}
