import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path/posix";
import ts from "typescript";
import { readPage } from "./pages.js";

/** One import of a module. */
export interface Import {
  /** As written: `../engine/index.js`, `d3`, `node:fs`. */
  specifier: string;
  /** The repository's file that it names, or null for a package. */
  file: string | null;
  /** Whether it is gone once the types are: `import type`, `export type`. */
  typeOnly: boolean;
}

/** The repository's modules and pages by path: `src/tables/rows.ts` → its imports. */
export type Modules = ReadonlyMap<string, readonly Import[]>;

/** Reads the imports of every TypeScript and JavaScript module and of every page under `src`. */
export function readModules(): Modules {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map(
    (file) => `src/${file.replaceAll("\\", "/")}`,
  );
  const own = files.filter((file) => /\.(?:ts|js|md)$/u.test(file) && !file.startsWith("src/.observablehq/")).sort();
  return new Map(own.map((file) => [file, readImports(file, readFileSync(file, "utf8"))]));
}

/** The imports of one module or page: `[{specifier: "./y.js", file: "src/tables/y.ts", typeOnly: false}]`. */
export function readImports(file: string, text: string): Import[] {
  if (file.endsWith(".md")) {
    return readPage(text, path.relative("src", file)).imports.map((specifier) => toImport(file, specifier));
  }
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  visit(source);
  return imports;

  function visit(node: ts.Node): void {
    const specifier = specifierOf(node);
    if (specifier) imports.push({ ...toImport(file, specifier.text), typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  }
}

/** The modules that `start` loads when it runs, itself included; what is imported for its types only is not loaded. */
export function reachableFrom(start: string, modules: Modules): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(modules.get(file) ?? []).flatMap((each) => (each.file && !each.typeOnly ? [each.file] : [])));
  }
  return reached;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  let specifier: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    specifier = node.arguments[0];
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) specifier = node.argument.literal;
  return specifier && ts.isStringLiteralLike(specifier) ? specifier : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function toImport(from: string, specifier: string): Import {
  if (!/^\.{0,2}\//u.test(specifier)) return { specifier, file: null, typeOnly: false };
  const written = specifier.startsWith("/") ? path.join("src", specifier) : path.join(path.dirname(from), specifier);
  const typescript = written.replace(/\.js$/u, ".ts");
  return { specifier, file: existsSync(typescript) ? typescript : written, typeOnly: false };
}
