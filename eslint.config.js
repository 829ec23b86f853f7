import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const exportedFunctions = [
  "FunctionDeclaration",
  "VariableDeclaration > VariableDeclarator > ArrowFunctionExpression",
].map((fn) => `ExportNamedDeclaration > ${fn}`);

const manyParameters = exportedFunctions.map((fn) => `${fn}[params.length>3]`).join(", ");

/** Parameters of exported functions that are bare booleans: `read(text, true)` tells its reader nothing. */
const booleanParameters = exportedFunctions
  .flatMap((fn) => [
    `${fn} > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]`,
    `${fn} > AssignmentPattern.params[right.raw=/^(?:true|false)$/]`,
  ])
  .join(", ");

export default defineConfig(
  globalIgnores(["dist/", "dist.tables/", "lib/", "coverage/", "src/.observablehq/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  regexp.configs["flat/recommended"],
  {
    // A report may be hostile: no pattern may take more than linear time on it.
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      // Alternatives of words stay alternatives where all of them are one character long.
      "regexp/prefer-character-class": "off",
      "regexp/use-ignore-case": "off",
      "regexp/prefer-d": "off",
      "regexp/no-obscure-range": ["error", { allowed: ["alphanumeric", "一-龥"] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-var": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true, boolean: true } }],
      // An index that a loop has checked: noUncheckedIndexedAccess cannot know.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Plot's and D3's types declare functions as methods.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Types that describe data are written either way; the choice is left to the reader's eye.
      "@typescript-eslint/consistent-type-definitions": "off",
      "no-restricted-syntax": [
        "error",
        { selector: booleanParameters, message: "Take an option by name instead of a bare boolean." },
        { selector: manyParameters, message: "An exported function takes three parameters at most, options last." },
      ],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["**/*.table.ts"], rules: { "max-lines": ["error", 400] } },
  { files: ["src/engine/**", "src/tables/**", "src/charts/**", "src/components/**"], rules: { "no-console": "error" } },
);
