import { expect, test } from "vitest";
import { findBareExports } from "./exports.js";

test.each([
  ["/** One. */\nexport const a = 1;", []],
  ["export const a = 1;", ["x.ts:1: export const a = 1;"]],
  ["// One.\nexport const a = 1;", ["x.ts:2: export const a = 1;"]],
  ["/** A. */\nexport type A = 1;\nexport type B = 2;", ["x.ts:3: export type B = 2;"]],
  ["export function f() {\n  return 1;\n}", ["x.ts:1: export function f() {"]],
  ["const a = 1;\nfunction f() {}\nexport * from './y.js';\nexport { a };", []],
])("An export needs a doc comment, what is not exported or exported again does not: %j", (text, expected) => {
  expect(findBareExports("x.ts", text)).toEqual(expected);
});
