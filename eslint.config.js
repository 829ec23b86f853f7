import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Parameters of exported functions that are bare booleans: `read(text, true)` tells its reader nothing. */
const booleanParameters = ["FunctionDeclaration", "VariableDeclaration > VariableDeclarator > ArrowFunctionExpression"]
  .map((fn) => `ExportNamedDeclaration > ${fn}`)
  .flatMap((fn) => [
    `${fn} > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]`,
    `${fn} > AssignmentPattern.params[right.raw=/^(?:true|false)$/]`,
  ])
  .join(", ");

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "src/.observablehq/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  regexp.configs["flat/recommended"],
  {
    // A report may be hostile: no pattern may take more than linear time on it.
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      // Ranges of ideographs and digits are clearer as written.
      "regexp/prefer-d": "off",
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
      "@typescript-eslint/max-params": ["error", { max: 3 }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Types that describe data are written either way; the choice is left to the reader's eye.
      "@typescript-eslint/consistent-type-definitions": "off",
      "no-restricted-syntax": [
        "error",
        { selector: booleanParameters, message: "Take an option by name instead of a bare boolean." },
      ],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["**/*.table.ts"], rules: { "max-lines": ["error", 400] } },
  { files: ["src/engine/**", "src/tables/**", "src/components/**"], rules: { "no-console": "error" } },
);
