import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { defaultLimits, type Limits } from "../../../src/formats/read/reader.js";
import { openZip } from "../../../src/formats/read/zip.js";
import type { ZipSource } from "../../../src/formats/read/zip-entries.js";
import { folderOf } from "../folder-of.js";
import { zipOf } from "../zip-of.js";

/** What an archive gives: a line for each file and each problem. */
async function list(source: ZipSource, limits: Partial<Limits> = {}, encoding?: string): Promise<string[]> {
  const lines: string[] = [];
  const options = { limits: { ...defaultLimits, ...limits }, ...(encoding !== undefined && { encoding }) };
  for await (const item of openZip(source, "a.zip", options))
    if ("problem" in item) lines.push(`${item.problem.kind} ${item.problem.file}`);
    else lines.push(`${item.file} ${Buffer.from(item.bytes).toString("utf8").slice(0, 10)}`);
  return lines;
}

/** Where a member's entry stands in the list at the end of an archive. */
function entryOf(archive: Buffer, name: string): number {
  for (
    let at = archive.indexOf("PK\x01\x02", 0, "latin1");
    at >= 0;
    at = archive.indexOf("PK\x01\x02", at + 4, "latin1")
  )
    if (archive.toString("utf8", at + 46, at + 46 + archive.readUInt16LE(at + 28)) === name) return at;
  throw new Error(`no member ${name}`);
}

/** Replaces a name, everywhere, by one of as many bytes, and says that it is not in UTF-8. */
function rename(archive: Buffer, from: string, to: Buffer): Buffer {
  const copy = Buffer.from(archive);
  const flags = entryOf(copy, from) + 8;
  copy.writeUInt16LE(copy.readUInt16LE(flags) & ~0x800, flags);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + to.length)) to.copy(copy, at);
  return copy;
}

describe("An archive", () => {
  test("gives its files one by one, in their order, without folders and what systems leave in them", async () => {
    const archive = await zipOf({
      "b/": "",
      "b/2.txt": "增长2%",
      "1.txt": "增长1%",
      "__MACOSX/b/._2.txt": "x",
      "b/.DS_Store": "x",
      "b/~$3.docx": "x",
      ".git/config": "x",
      "README.md": "x",
    });
    const files = ["a.zip/b/2.txt 增长2%", "a.zip/1.txt 增长1%"];
    expect(await list(archive)).toEqual(files);
    expect(await list({ path: join(folderOf({ "x.zip": archive }), "x.zip") })).toEqual(files);
    expect(await list(await zipOf({ "1.txt": "增长1%" }, { compress: false }))).toEqual(["a.zip/1.txt 增长1%"]);
  });

  test("without files is empty, and so is one that holds nothing but what systems leave in them", async () => {
    expect(await list(await zipOf({}))).toEqual(["empty a.zip"]);
    expect(await list(await zipOf({ "b/": "", "b/.DS_Store": "x" }))).toEqual(["empty a.zip"]);
    expect(await list(await zipOf({ "1.txt": "增长1%", "b.zip": await zipOf({}) }))).toEqual([
      "a.zip/1.txt 增长1%",
      "empty a.zip/b.zip",
    ]);
  });

  test("may hold archives", async () => {
    const inner = await zipOf({ "c/1.txt": "增长1%" });
    const archive = await zipOf({
      "b.zip": inner,
      "2.docx": await zipOf({ "[Content_Types].xml": "x", "word/document.xml": "x" }),
    });
    const [first, second] = await list(archive);
    expect([first, second?.split(" ")[0]]).toEqual(["a.zip/b.zip/c/1.txt 增长1%", "a.zip/2.docx"]);
  });

  test("holds no catalog that is used, and none of its rows is read as a report", async () => {
    const archive = await zipOf({ "x/catalog.csv": "file,delivered\n1.txt,2022\n", "1.txt": "增长1%" });
    expect(await list(archive)).toEqual(["is-catalog a.zip/x/catalog.csv", "a.zip/1.txt 增长1%"]);
  });
});

describe("A name in an archive", () => {
  const gbk = Buffer.from("\xC9\xBD\xCE\xF7.txt", "latin1");
  const big5 = Buffer.from("\xA4\x73\xA6\xE8.txt", "latin1");

  test("is in UTF-8 where it can be, else in GB 18030 or as it is asked to be", async () => {
    const archive = await zipOf({ "abcd.txt": "1", "内蒙古.txt": "2" });
    expect(await list(rename(archive, "abcd.txt", gbk))).toEqual(["a.zip/山西.txt 1", "a.zip/内蒙古.txt 2"]);
    expect((await list(rename(archive, "abcd.txt", big5), {}, "big5"))[0]).toBe("a.zip/山西.txt 1");
    const unflagged = Buffer.from(archive);
    unflagged.writeUInt16LE(0, entryOf(archive, "内蒙古.txt") + 8);
    expect(await list(unflagged)).toContain("a.zip/内蒙古.txt 2");
  });

  test("is that of the Unicode path where an archiver wrote one", async () => {
    // an extra field is put behind the name in the list, whose place and length the last record tells
    const archive = await zipOf({ "abcd.txt": "1" });
    const at = entryOf(archive, "abcd.txt");
    const path = Buffer.from("内蒙古.txt");
    const field = Buffer.alloc(9);
    field.writeUInt16LE(0x7075, 0);
    field.writeUInt16LE(5 + path.length, 2);
    field.writeUInt8(1, 4);
    field.writeUInt32LE(crc32("abcd.txt"), 5);
    const behind = at + 46 + 8;
    const made = Buffer.concat([archive.subarray(0, behind), field, path, archive.subarray(behind)]);
    made.writeUInt16LE(field.length + path.length, at + 30);
    expect(await list(made)).toEqual(["a.zip/内蒙古.txt 1"]);
  });

  test.each(["../x.txt", "/abc.txt", "C:/x.txt", "..\\x.txt", "a/../b.x", "ab\0d.txt"])(
    "that leads out of it is left out: %j",
    async (name) => {
      const archive = await zipOf({ abcdefgh: "1", "2.txt": "2" });
      const padded = Buffer.from(name.padEnd(8, "x"));
      expect(await list(rename(archive, "abcdefgh", padded))).toEqual(["unsafe-path a.zip", "a.zip/2.txt 2"]);
    },
  );

  test("may part folders with backslashes, and is shown without control characters and empty parts", async () => {
    const archive = await zipOf({ abcdefgh: "1" });
    expect(await list(rename(archive, "abcdefgh", Buffer.from("b\\.\\\\\x01.x")))).toEqual(["a.zip/b/\uFFFD.x 1"]);
  });
});

describe("A member that is not read", () => {
  const patch = (archive: Buffer, at: number, value: number): Buffer => {
    const copy = Buffer.from(archive);
    copy.writeUInt16LE(value, entryOf(copy, "1.txt") + at);
    return copy;
  };

  test("has a password, which is told, and the others are read", async () => {
    const archive = await zipOf({ "1.txt": "增长1%", "2.txt": "增长2%" });
    expect(await list(patch(archive, 8, 0x801))).toEqual(["encrypted a.zip/1.txt", "a.zip/2.txt 增长2%"]);
  });

  test("is packed by a method that nothing here knows", async () => {
    const archive = await zipOf({ "1.txt": "增长1%", "2.txt": "增长2%" });
    expect(await list(patch(archive, 10, 14))).toEqual(["unsupported a.zip/1.txt", "a.zip/2.txt 增长2%"]);
  });

  test("is a link, which is not followed", async () => {
    expect(await list(await zipOf({ "1.txt": "/etc/passwd" }, { mode: 0o120777 }))).toEqual(["link a.zip/1.txt"]);
  });

  test("is damaged, and the others are read", async () => {
    const archive = await zipOf({ "1.txt": "增长1%".repeat(50), "2.txt": "增长2%" });
    archive[40] = archive[40]! ^ 0xff;
    expect(await list(archive)).toEqual(["corrupt a.zip/1.txt", "a.zip/2.txt 增长2%"]);
  });

  test("is stored with other bytes than its checksum says", async () => {
    const archive = await zipOf({ "1.txt": "增长1%", "2.txt": "增长2%" }, { compress: false });
    archive[30 + 5 + 6] = "9".charCodeAt(0);
    expect(await list(archive)).toEqual(["corrupt a.zip/1.txt", "a.zip/2.txt 增长2%"]);
  });
});

describe("An archive that is damaged", () => {
  test("is told where it is cut off, is none, or is not there", async () => {
    const archive = await zipOf({ "1.txt": "增长1%" });
    expect(await list(archive.subarray(0, -10))).toEqual(["corrupt a.zip"]);
    expect(await list(Buffer.from("PK\x03\x04"))).toEqual(["corrupt a.zip"]);
    expect(await list(new Uint8Array())).toEqual(["corrupt a.zip"]);
    expect(await list({ path: "nowhere.zip" })).toEqual(["unreadable a.zip"]);
  });

  test("gives what stands before the damage in its list", async () => {
    const archive = await zipOf({ "1.txt": "增长1%", "2.txt": "增长2%" });
    archive[entryOf(archive, "2.txt")] = 0;
    expect(await list(archive)).toEqual(["a.zip/1.txt 增长1%", "corrupt a.zip"]);
  });
});

describe("A hostile archive", () => {
  const big = "x".repeat(200_000);

  test("has no more members than the limits allow, those of its archives and its folders counted", async () => {
    const inner = await zipOf({ "1.txt": "1", "b/": "", "2.txt": "2", "3.txt": "3" });
    const archive = await zipOf({ "b.zip": inner, "4.txt": "4" });
    expect(await list(archive, { members: 4 })).toEqual([
      "a.zip/b.zip/1.txt 1",
      "a.zip/b.zip/2.txt 2",
      "too-many-members a.zip/b.zip",
    ]);
    expect(await list(archive, { members: 6 })).toHaveLength(4);
  });

  test("has no member larger than the limits allow, whatever it says of its size", async () => {
    const archive = await zipOf({ "1.txt": big, "2.txt": "2" });
    const lines = ["too-large a.zip/1.txt", "a.zip/2.txt 2"];
    expect(await list(archive, { fileBytes: 100_000 })).toEqual(lines);
    archive.writeUInt32LE(10, entryOf(archive, "1.txt") + 24);
    expect(await list(archive, { fileBytes: 100_000 })).toEqual(lines);
    expect(await list(archive)).toEqual(["corrupt a.zip/1.txt", "a.zip/2.txt 2"]);
  });

  test("unpacks to no more than the limits allow, whatever it says of its sizes", async () => {
    const archive = await zipOf({ "0.txt": "0", "1.txt": big, "2.txt": "2" });
    const lines = ["a.zip/0.txt 0", "unpacked-size a.zip"];
    expect(await list(archive, { unpackedBytes: 100_000 })).toEqual(lines);
    archive.writeUInt32LE(10, entryOf(archive, "1.txt") + 24);
    expect(await list(archive, { unpackedBytes: 100_000 })).toEqual(lines);
  });

  test("unpacks to no more than that in all its archives together", async () => {
    const inner = await zipOf({ "1.txt": big });
    const archive = await zipOf({ "b.zip": inner, "c.zip": inner, "d.zip": inner });
    const lines = await list(archive, { unpackedBytes: 450_000 });
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "a.zip/b.zip/1.txt",
      "a.zip/c.zip/1.txt",
      "unpacked-size",
    ]);
  });

  test("lies in no more archives than the limits allow", async () => {
    let archive = await zipOf({ "1.txt": "1" });
    for (let i = 0; i < 6; i++) archive = await zipOf({ "b.zip": archive, "2.txt": "2" });
    const lines = await list(archive, { depth: 3 });
    expect(lines).toEqual([
      "too-deep a.zip/b.zip/b.zip/b.zip",
      "a.zip/b.zip/b.zip/2.txt 2",
      "a.zip/b.zip/2.txt 2",
      "a.zip/2.txt 2",
    ]);
  });

  test("is read through to its end with any of its bytes changed", async () => {
    const archive = await zipOf({ "1.txt": "增长1%".repeat(20), "b.zip": await zipOf({ "2.txt": "增长2%" }) });
    for (let at = 0; at < archive.length; at++)
      for (const value of [0x00, 0xff, archive[at]! ^ 0x01]) {
        const copy = Buffer.from(archive);
        copy[at] = value;
        for (const line of await list(copy)) expect(line).toMatch(/^[\w.-]+/);
      }
  });
});

test("An archive on the disk may be left after any of its files", async () => {
  const path = join(folderOf({}), "x.zip");
  writeFileSync(path, await zipOf({ "1.txt": "1", "2.txt": "2" }));
  for await (const item of openZip({ path }, "a.zip", { limits: defaultLimits })) {
    expect(item).toMatchObject({ file: "a.zip/1.txt" });
    break;
  }
});
