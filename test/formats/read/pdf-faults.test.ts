import { Worker } from "node:worker_threads";
import { deflateSync } from "node:zlib";
import { PDFName, PDFNumber, PDFString } from "pdf-lib";
import { describe, expect, test } from "vitest";
import type { ProblemKind } from "../../../src/tables/problem.js";
import { read, setLines, writePdf, type PageToWrite } from "./pdf-file.js";

const lines = (page: number): PageToWrite => ({
  texts: setLines([`第${page}章`, `产量${page}00万吨，增长${page}.5%。`], { y: 500 }),
});
const kinds = (problems: readonly { kind: ProblemKind }[]) => problems.map(({ kind }) => kind);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("A page without text", () => {
  test("is named where it shows a picture, and not where it is empty", async () => {
    const { reports, problems } = await read(
      await writePdf([lines(1), { withPicture: true }, { withPicture: true }, {}, lines(2), { withPicture: true }]),
    );
    expect(problems).toMatchObject([
      { kind: "pages-without-text", reason: { en: expect.stringContaining("2–3、6") as string } },
    ]);
    const { text, pages } = reports[0]!;
    const second = text.indexOf("第2章");
    expect(pages).toEqual([0, second, second, second, second, text.length]);
  });

  test("has writing that was drawn, where it has many paths", async () => {
    const strokes = Array.from({ length: 200 }, (_, at) => `${at} 10 m ${at} 20 l S`).join("\n");
    const { problems } = await read(await writePdf([lines(1), { operators: strokes }]));
    expect(kinds(problems)).toEqual(["pages-without-text"]);
  });

  test("has a picture although its number stands below it", async () => {
    const pages = [1, 2, 3, 4].map((page): PageToWrite => ({
      withPicture: true,
      texts: [{ text: `— ${page} —`, x: 280, y: 40 }],
    }));
    const { reports, problems } = await read(await writePdf(pages));
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ kind: "no-text", reason: { en: expect.stringContaining("4 pages") as string } }]);
  });

  test("makes a file empty where there is nothing else in it", async () => {
    expect(kinds((await read(await writePdf([{}, {}]))).problems)).toEqual(["empty"]);
  });
});

describe("A font that does not say which characters it draws", () => {
  test("makes a file that has no text, which is said", async () => {
    const text = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x1380 + 97 * at)).join("");
    const bytes = await writePdf([{ texts: setLines([text]) }], { map: null });
    const { reports, problems } = await read(bytes);
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ kind: "no-text", reason: { zh: expect.stringContaining("编码") as string } }]);
  });

  test("is counted where it is one of a few characters, and its bullets are left out", async () => {
    const { reports, problems } = await read(await writePdf([{ texts: setLines(["\uF06C产量\uE0053\uE006万吨"]) }]));
    expect(reports[0]!.text).toBe("产量\uFFFD3\uFFFD万吨\n");
    expect(problems).toMatchObject([{ kind: "damaged", reason: { en: expect.stringMatching(/^2 /) as string } }]);
  });
});

describe("A damaged file", () => {
  test("that is no PDF at all is corrupt", async () => {
    for (const bytes of ["%PDF-1.7\n", "%PDF-1.4\ntrailer<</Root 1 0 R>>", "hello"])
      expect(kinds((await read(Buffer.from(bytes))).problems)).toEqual(["corrupt"]);
  });

  test("that is cut off gives what can be read, and says that its end is missing", async () => {
    const bytes = await writePdf([lines(1), lines(2), lines(3)]);
    const { reports, problems } = await read(bytes.subarray(0, latin(bytes).lastIndexOf("xref")));
    expect(kinds(problems)).toEqual(["corrupt"]);
    expect(reports[0]!.text).toContain("产量200万吨");
  });

  test("says which of its pages cannot be read", async () => {
    const bytes = await writePdf([lines(1), lines(2)], {
      change: (document) => {
        const kids = document.catalog.Pages().Kids();
        kids.insert(1, document.context.nextRef());
        document.catalog.Pages().set(PDFName.of("Count"), PDFNumber.of(3));
      },
    });
    const { reports, problems } = await read(bytes);
    expect(problems).toMatchObject([
      { kind: "corrupt", reason: { en: expect.stringMatching(/pages.*: [\d–]+$/) as string } },
    ]);
    expect(reports[0]!.text).toContain("产量100万吨");
  });

  test("that asks for a password is encrypted", async () => {
    const bytes = await writePdf([lines(1)], {
      change: ({ context }) => {
        const key = PDFString.of("0123456789abcdef0123456789abcdef");
        context.trailerInfo.Encrypt = context.register(
          context.obj({ Filter: "Standard", V: 2, R: 3, Length: 128, P: -3904, O: key, U: key }),
        );
        context.trailerInfo.ID = context.obj([key, key]);
      },
    });
    expect(kinds((await read(bytes)).problems)).toEqual(["encrypted"]);
  });
});

describe("Scripts", () => {
  test.each([true, false])("are told of and not run (object streams: %s)", async (packed) => {
    const bytes = await writePdf([lines(1)], {
      packed,
      change: (document) => document.addJavaScript("start", "globalThis.wasRun = true; app.alert(1)"),
    });
    const { reports, problems } = await read(bytes);
    expect(problems).toMatchObject([
      { kind: "scripts", weight: "note", reason: { en: expect.stringContaining("JavaScript") as string } },
    ]);
    expect(reports).toHaveLength(1);
    expect("wasRun" in globalThis).toBe(false);
  });

  test("that start a program are told of", async () => {
    const bytes = await writePdf([lines(1)], {
      change: ({ catalog, context }) =>
        catalog.set(PDFName.of("OpenAction"), context.obj({ S: "Launch", F: PDFString.of("/bin/sh") })),
    });
    expect((await read(bytes)).problems).toMatchObject([
      { kind: "scripts", reason: { en: expect.stringContaining("Launch") as string } },
    ]);
  });

  test("are not seen in names that begin alike", async () => {
    const bytes = await writePdf([lines(1)], {
      change: ({ catalog }) => catalog.set(PDFName.of("LaunchPad"), PDFNumber.of(1)),
    });
    expect((await read(bytes)).problems).toEqual([]);
  });
});

describe("A file beyond the limits", () => {
  test("has its further pages left out", async () => {
    const { reports, problems } = await read(await writePdf([lines(1), lines(2), lines(3)]), { pages: 2 });
    expect(kinds(problems)).toEqual(["pages-left-out"]);
    expect(reports[0]!.pages).toHaveLength(2);
    expect(reports[0]!.text).not.toContain("产量300万吨");
  });

  test("is not read where its text is too long", async () => {
    const { reports, problems } = await read(await writePdf([lines(1), lines(2), lines(3)]), { text: 30 });
    expect(reports).toEqual([]);
    expect(kinds(problems)).toEqual(["too-long"]);
  });

  test.each([
    ["once", (data: Buffer) => deflateSync(data), "FlateDecode"],
    ["twice", (data: Buffer) => deflateSync(deflateSync(data)), ["FlateDecode", "FlateDecode"]],
  ] as const)("is not read where a stream that is packed %s unpacks to too much", async (_, pack, filter) => {
    const bytes = await writePdf([lines(1)], {
      change: (document) => {
        const { context } = document;
        const filters = typeof filter === "string" ? filter : filter.map((name) => PDFName.of(name));
        const bomb = context.stream(pack(Buffer.alloc(8 * 2 ** 20, " ")), { Filter: filters });
        document.getPage(0).node.set(PDFName.of("Contents"), context.register(bomb));
      },
    });
    expect(bytes.length).toBeLessThan(20_000);
    expect(kinds((await read(bytes, { fileBytes: 2 ** 20 })).problems)).toEqual(["unpacked-size"]);
    expect(kinds((await read(bytes)).problems)).not.toContain("unpacked-size");
  });
});

describe("A hostile file comes to an end", () => {
  test("where a form draws itself", async () => {
    const bytes = await writePdf([{ ...lines(1), operators: "/X Do" }], {
      change: (document) => {
        const { context } = document;
        const ref = context.nextRef();
        const resources = context.obj({ XObject: context.obj({ X: ref }) });
        context.assign(
          ref,
          context.stream("/X Do /X Do", { Subtype: "Form", BBox: [0, 0, 9, 9], Resources: resources }),
        );
        document.getPage(0).node.setXObject(PDFName.of("X"), ref);
      },
    });
    expect((await read(bytes)).reports[0]!.text).toContain("产量100万吨");
  });

  test("where the map of a font names millions of characters, which is not used then", async () => {
    const ranges = "<000000> <FFFFFF> <4E00>\n".repeat(50);
    const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 50 beginbfrange\n${ranges}endbfrange`;
    const { reports, problems } = await read(await writePdf([lines(1)], { map }));
    expect(reports.length + problems.length).toBe(1);
  });

  test("where the tree of pages bites its tail and promises thousands of millions", async () => {
    const bytes = await writePdf([lines(1)], {
      change: (document) => {
        const pages = document.catalog.Pages();
        pages.Kids().push(document.catalog.get(PDFName.of("Pages"))!);
        pages.set(PDFName.of("Count"), PDFNumber.of(2 ** 31 - 1));
      },
    });
    const { problems } = await read(bytes);
    expect(problems.length).toBeGreaterThan(0);
  });

  test("where a page has a hundred thousand words at one height, or each at its own", async () => {
    for (const move of ["3 0 Td", "0 0.001 Td"]) {
      const operators = `BT /F 1 Tf 9 9 Td ${`<4E00> Tj ${move} `.repeat(100_000)} ET`;
      const { reports, problems } = await read(await writePdf([{ operators }]));
      expect(reports.length + problems.length).toBeGreaterThan(0);
    }
  });

  test("where coordinates are beyond all bounds", async () => {
    const operators = `BT /F 12 Tf 1e300 0 0 1e300 0 0 Tm <4E00> Tj 1 0 0 1 1e38 0 Tm <4E01> Tj 1e-300 0 0 1 90 90 Tm <4E02> Tj ET`;
    const { problems } = await read(await writePdf([{ ...lines(1), operators }]));
    expect(kinds(problems)).not.toContain("reader-failed");
  });

  test("wherever it is changed or cut, without anything that would end the thread that reads it", async () => {
    const answers = await new Promise<number>((resolve, reject) => {
      const script = new URL("pdf-fuzz.ts", import.meta.url).href;
      const load = `import("tsx/esm/api").then(({ register }) => (register({ tsconfig: false }), import("${script}")))`;
      const worker = new Worker(load, { eval: true, workerData: { seed: 14, runs: 300 } });
      worker.once("message", resolve).once("error", reject);
    });
    expect(answers).toBe(300);
  });
});
