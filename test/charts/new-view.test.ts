// @vitest-environment jsdom
/** What a new view takes: a file and its row. It is made up here, in memory, and looked for in everything that draws. */
import { readdirSync, readFileSync } from "node:fs";
import JSZip from "jszip";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { LANGS } from "../../src/charts/i18n/lang.js";
import { chooseView } from "../../src/charts/views/fitting.js";
import { readAddress } from "../../src/components/address/address.js";
import { viewSwitch } from "../../src/components/comparison/controls.js";
import { figure } from "../../src/components/comparison/figure.js";
import { loadCompare } from "../../src/components/comparison/load.js";
import { compareView } from "../../src/components/comparison/view.js";
import { slideOf } from "../../src/components/deck/deck.js";
import { loadSlide, makeSlide, type MadeSlide } from "../../src/components/deck/make.js";
import { writePptx } from "../../src/components/deck/pptx/write.js";
import { describeFigure } from "../../src/components/figure/caption.js";
import { drawnSeries } from "../../src/components/figure/drawn.js";
import { figureParts } from "../../src/components/figure/figure-parts.js";
import { checkChart } from "../../src/components/figure/request.js";
import { madeUpView } from "./made-up-view.js";
import { daixian, indexOf, observe, pingyao, sourceOf } from "./sample.js";

vi.mock(import("../../src/charts/views/views.table.js"), async (load) => {
  const { VIEWS } = await load();
  const { madeUpView } = await import("./made-up-view.js");
  return { VIEWS: [...VIEWS, madeUpView] };
});

const rows = [daixian, pingyao].map((place, i) => observe(place, `${i + 3}万人`, { base_value: (i + 3) * 1e4 }));
const index = indexOf(rows);
const source = sourceOf(rows);
const indicator = rows[0]!.indicator;
const address = readAddress(`?indicator=${indicator}&view=made-up`);

async function shown() {
  const view = compareView(await loadCompare(index, source, address), address, "zh");
  return { view, chart: checkChart(view, address), index };
}

describe("A new view is a file and its row: it shows up, without another change, in", () => {
  test("what suits the data by itself", async () => {
    const { chart } = await shown();
    expect(chooseView(null, chart.input)).toBe("made-up");
  });

  test("the switch of Compare, in both languages", async () => {
    const { chart, view } = await shown();
    for (const lang of LANGS) expect(viewSwitch(chart, { ...view, lang }).textContent).toContain(madeUpView[lang]);
    expect(viewSwitch(chart, view).querySelector("[aria-current]")?.textContent).toBe("虚构图");
  });

  test("the chart of the page, and of sites that embed it", async () => {
    const { chart, view } = await shown();
    const { draw } = figure(chart, { view, index, coverage: null, hrefOf: () => "", hrefOfPlace: () => "" });
    expect(draw(400).svg.getAttribute("class")).toBe("made-up");
  });

  test("a figure, its rows and its description", async () => {
    const { chart, view } = await shown();
    const { drawing } = figureParts(chart, { view, index, width: 400 });
    const series = drawnSeries(drawing, chart, view);
    expect(series[0]?.rows).toHaveLength(2);
    const { alt } = describeFigure({ lang: "en", title: "", subtitle: "", view: chart.view, series });
    expect(alt.toLowerCase()).toContain("made up");
  });

  describe("a slide", () => {
    let made: MadeSlide;
    beforeAll(async () => {
      const slide = slideOf("compare", { show: `indicator=${indicator}&view=made-up` });
      made = makeSlide(await loadSlide(slide, source), { lang: "zh", ratio: "16:9" });
    });

    test("as a drawing", () => {
      expect(made.body.kind === "chart" && made.body.fitted.drawing.svg.getAttribute("class")).toBe("made-up");
    });

    test("and as a native chart of PowerPoint", async () => {
      const picture = () => Promise.reject(new Error("a native chart needs no picture"));
      const file = await writePptx([{ made, notes: "" }], { title: "", lang: "zh", ratio: "16:9", picture });
      const charts = (await JSZip.loadAsync(file)).file(/ppt\/charts\/chart\d+\.xml$/);
      expect(charts).toHaveLength(1);
      expect(await charts[0]!.async("string")).toContain(`made up of ${daixian.code}`);
    });
  });
});

test("No file but its own knows a view by its name", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const outside = files.filter((file) => !file.startsWith("charts/views/") && !file.startsWith(".observablehq/"));
  const knowing = outside.filter((file) =>
    /"(?:ranked|slope|timeline|multiples|heat)"/.test(readFileSync(`src/${file}`, "utf8")),
  );
  expect(knowing).toEqual([]);
});
