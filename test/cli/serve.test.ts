import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serveFolder, type Served } from "../../src/cli/serve.js";

let dir: string;
const open: Served[] = [];

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "zhibiao-serve-"));
  writeFileSync(path.join(dir, "index.html"), "<p>指标");
});

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  rmSync(dir, { recursive: true, force: true });
});

async function serve(port?: number): Promise<Served> {
  const served = await serveFolder(dir, { host: "127.0.0.1", ...(port !== undefined && { port }) });
  open.push(served);
  return served;
}

test("A folder is served with its types, and what is written later is seen", async () => {
  const { address } = await serve();
  const page = await fetch(address);
  expect(page.headers.get("content-type")).toMatch(/^text\/html;\s?charset=utf-8$/);
  expect(await page.text()).toBe("<p>指标");
  writeFileSync(path.join(dir, "index.html"), "<p>新");
  expect(await (await fetch(`${address}index.html`)).text()).toBe("<p>新");
  expect((await fetch(`${address}nowhere.html`)).status).toBe(404);
});

test("A taken port is passed over where none is asked for, and said to be taken where it is", async () => {
  const first = await serve();
  const second = await serve();
  expect(second.address).not.toBe(first.address);
  const { port } = new URL(first.address);
  await expect(serve(Number(port))).rejects.toThrow(`port ${port}: another program listens there; choose another`);
});
