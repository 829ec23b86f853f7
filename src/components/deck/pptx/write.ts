/** A deck as a PowerPoint file: native charts and tables, titles that are titles, notes with the sentences. */
import PptxGenJS from "pptxgenjs";
import { PALETTES } from "../../figure/palettes.table.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { LOCALE } from "../../../charts/i18n/lang.js";
import { placeName, reportName, valueText, yearStatus } from "../../../charts/mark/describe.js";
import { t } from "../../i18n/i18n.js";
import type { Ratio } from "../deck.js";
import { RATIOS } from "../deck.js";
import { clip, type SlideTable } from "../grid.js";
import { EDGE, quoteSize, titleLines, TYPE, type Box, type TextBox } from "../layout.js";
import type { MadeSlide } from "../make.js";
import { finishPptx } from "./finish.js";
import type { NativeChart } from "../../../charts/views/native.js";
import { freeLabels, isLabelled, nativeChart } from "./native.js";

/** A slide, and what its speaker reads. */
export interface NotedSlide {
  made: MadeSlide;
  notes: string;
}

/** How a file is written. */
export interface PptxOptions {
  title: string;
  lang: Lang;
  ratio: Ratio;
  /** Draws the chart of a slide as a PNG, as a data address; for what PowerPoint has no chart of. */
  picture(made: MadeSlide): Promise<string>;
  /** A presentation whose master, colours and fonts are taken. */
  template?: Uint8Array | null;
}

/** Installed with Office on Windows and macOS; other programs fall back to a font of their own. */
export const PPTX_FONT = "Microsoft YaHei";

const PX_PER_INCH = 96;
const POINTS_PER_PX = 0.75;
const MASTER = "Zhibiao";
const COVER = "Zhibiao cover";
const COLOURS = PALETTES.screen;
/** Hues of lines, as the charts of the site have them. */
const HUES = ["economy", "people", "land", "service", "building", "money", "other"] as const;

type Pptx = InstanceType<typeof PptxGenJS>;
type PptxSlide = ReturnType<Pptx["addSlide"]>;

/** Colours and fonts of one file: its own, or those of the template by their role. */
interface Look {
  ink: string;
  muted: string;
  accent: string;
  line: string;
  tint: string;
  font: string;
}

const OWN: Look = {
  ink: hex("ink"),
  muted: hex("muted"),
  accent: hex("accent"),
  line: hex("line"),
  tint: hex("accent-tint"),
  font: PPTX_FONT,
};
const OF_TEMPLATE: Look = { ink: "tx1", muted: "tx1", accent: "accent1", line: "bg2", tint: "bg2", font: "+mn-lt" };

/** Writes the file. */
export async function writePptx(slides: readonly NotedSlide[], options: PptxOptions): Promise<Uint8Array> {
  const { title, lang, ratio, template = null } = options;
  const look = template ? OF_TEMPLATE : OWN;
  const pptx = new PptxGenJS();
  const { width, height } = RATIOS[ratio];
  pptx.defineLayout({ name: ratio, width: width / PX_PER_INCH, height: height / PX_PER_INCH });
  pptx.layout = ratio;
  pptx.title = title;
  pptx.author = pptx.company = "Zhibiao";
  pptx.theme = { headFontFace: PPTX_FONT, bodyFontFace: PPTX_FONT };
  const inner = width - 2 * EDGE;
  const place = { x: EDGE, y: 36, width: inner, height: 100 };
  defineMaster(pptx, MASTER, { box: place, size: TYPE.title, valign: "top", foot: { width, height }, look });
  const cover = { x: EDGE, y: height * 0.3, width: inner, height: 150 };
  defineMaster(pptx, COVER, { box: cover, size: TYPE.cover, valign: "bottom", foot: { width, height }, look });
  for (const [i, one] of slides.entries()) await addSlide(pptx, one, { ...options, look, number: i + 1 });
  const bytes = (await pptx.write({ outputType: "uint8array", compression: false })) as Uint8Array;
  return finishPptx(bytes, { lang, font: PPTX_FONT, template });
}

interface MasterOptions {
  /** Place and size of the title. */
  box: Box;
  size: number;
  valign: "top" | "bottom";
  /** Where the number of the slide stands: at the end of this. */
  foot: { width: number; height: number };
  look: Look;
}

function defineMaster(pptx: Pptx, title: string, { box, size, valign, foot, look }: MasterOptions): void {
  const number = inches({ x: foot.width - EDGE - 60, y: foot.height - 50, width: 60, height: 24 });
  pptx.defineSlideMaster({
    title,
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: "title", type: "title", ...inches(box), margin: 0, align: "left", valign },
            ...{ fontFace: look.font, fontSize: size * POINTS_PER_PX, color: look.ink, bold: true, fit: "shrink" },
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      ...{ ...number, fontFace: look.font, fontSize: TYPE.source * POINTS_PER_PX, color: look.muted },
      ...{ align: "right", margin: 0 },
    },
  });
}

type Scene = PptxOptions & { look: Look; number: number };

async function addSlide(pptx: Pptx, { made, notes }: NotedSlide, scene: Scene): Promise<void> {
  const isCover = made.slide.kind === "cover";
  const slide = pptx.addSlide({ masterName: isCover ? COVER : MASTER });
  const { layout, body } = made;
  if (isCover) addCover(slide, made, scene);
  else {
    addTitle(slide, layout.title.lines, { size: layout.title.size, look: scene.look });
    addText(slide, made.subtitle, { box: layout.subtitle, color: scene.look.muted, look: scene.look });
    addText(slide, layout.caveats.lines.join("\n"), { box: layout.caveats, color: scene.look.muted, look: scene.look });
  }
  addText(slide, layout.source.lines.join("\n"), { box: layout.source, color: scene.look.muted, look: scene.look });
  if (body.kind === "table") addTable(slide, body.table, { box: layout.body, look: scene.look });
  else if (body.kind === "quote") addQuote(slide, made, scene);
  else if (body.kind === "chart") await addChart(pptx, slide, { made, scene });
  else if (!isCover) addParagraphs(slide, body.paragraphs, { box: layout.body, look: scene.look });
  if (notes) slide.addNotes(notes);
}

/** The title, its lines parted by soft breaks, in the place that the master gives it. */
function addTitle(slide: PptxSlide, lines: readonly string[], { size, look }: { size: number; look: Look }): void {
  const options = { fontFace: look.font, fontSize: size * POINTS_PER_PX, color: look.ink, bold: true };
  const runs = lines.map((text, i) => ({ text, options: { ...options, ...(i > 0 && { softBreakBefore: true }) } }));
  slide.addText(runs, { placeholder: "title", fit: "shrink" });
}

function addText(
  slide: PptxSlide,
  text: string,
  { box, color, look }: { box: TextBox; color: string; look: Look },
): void {
  if (!text) return;
  slide.addText(text, {
    ...inches({ ...box, height: box.height + 4 }),
    ...{ fontFace: look.font, fontSize: box.size * POINTS_PER_PX, color, margin: 0, valign: "top" },
    fit: "shrink",
  });
}

function addCover(slide: PptxSlide, made: MadeSlide, { look }: Scene): void {
  const { layout, body, title } = made;
  const [y, inner] = [layout.height * 0.3, layout.width - 2 * EDGE];
  addTitle(slide, titleLines(title, inner / 1.12, TYPE.cover), { size: TYPE.cover, look });
  if (body.kind !== "words" || body.paragraphs.length === 0) return;
  slide.addText(body.paragraphs.join("\n"), {
    ...inches({ x: EDGE, y: y + 170, width: inner, height: 150 }),
    ...{ fontFace: look.font, fontSize: TYPE.body * POINTS_PER_PX, color: look.muted, margin: 0, valign: "top" },
  });
}

function addParagraphs(slide: PptxSlide, paragraphs: readonly string[], { box, look }: { box: Box; look: Look }): void {
  const runs = paragraphs.map((text) => ({
    text,
    options: { bullet: { indent: 18 }, breakLine: true, paraSpaceAfter: 10 },
  }));
  slide.addText(runs, {
    ...inches(box),
    ...{ fontFace: look.font, fontSize: TYPE.body * POINTS_PER_PX, color: look.ink, margin: 0, valign: "top" },
  });
}

function addQuote(slide: PptxSlide, { body, layout, lang }: MadeSlide, { look }: Scene): void {
  if (body.kind !== "quote") return;
  const { passage, row } = body;
  const [before, number, after] = [
    passage.text.slice(0, passage.from),
    passage.text.slice(passage.from, passage.to),
    passage.text.slice(passage.to),
  ];
  const runs = [
    { text: `“${before}`, options: {} },
    { text: number, options: { bold: true, color: look.accent, underline: { style: "sng" as const } } },
    { text: `${after}”`, options: {} },
  ];
  slide.addText(runs, {
    ...inches({ ...layout.body, height: layout.body.height - 90 }),
    ...{
      fontFace: look.font,
      fontSize: quoteSize(passage.text) * POINTS_PER_PX,
      color: look.ink,
      margin: 0,
      valign: "middle",
    },
    ...{ lineSpacingMultiple: 1.35, lang: LOCALE.zh },
  });
  const from = `${placeName(row, lang)} · ${yearStatus(row, lang)} · ${valueText(row, lang)}\n${t(lang, "quotedFrom", { report: reportName(row, lang) })}`;
  slide.addText(from, {
    ...inches({ ...layout.body, y: layout.body.y + layout.body.height - 80, height: 76 }),
    ...{ fontFace: look.font, fontSize: TYPE.subtitle * POINTS_PER_PX, color: look.muted, margin: 0, valign: "top" },
  });
}

function addTable(slide: PptxSlide, table: SlideTable, { box, look }: { box: Box; look: Look }): void {
  const { heads, rows, widths, headHeight, rowHeight, size, right, centred } = table;
  const align = (i: number): "left" | "center" | "right" =>
    right.has(i) ? "right" : centred.has(i) ? "center" : "left";
  // numbers keep their distance from the words of the next column
  const sideOf = (i: number) => ({
    align: align(i),
    ...(right.has(i) && { margin: [0, 0.26, 0, 0.07] as [number, number, number, number] }),
  });
  const text = (words: string, i: number): string =>
    words
      .split("\n")
      .map((one) => clip(one, widths[i]!, size))
      .join("\n");
  const line = { type: "solid" as const, pt: 0.75, color: look.line };
  const border: [typeof line, { type: "none" }, typeof line, { type: "none" }] = [
    line,
    { type: "none" },
    line,
    { type: "none" },
  ];
  const common = {
    fontFace: look.font,
    fontSize: size * POINTS_PER_PX,
    margin: [0, 0.07, 0, 0.07] as [number, number, number, number],
    valign: "middle" as const,
    border,
  };
  const titles = heads.map((head, i) => ({
    text: text(head, i),
    options: { ...common, ...sideOf(i), bold: true, color: look.muted },
  }));
  const body = rows.map((row) =>
    row.map(({ text: words, tone }, i) => ({
      text: text(words, i),
      options: {
        ...{
          ...common,
          ...sideOf(i),
          color: tone === "silent" ? look.muted : look.ink,
          bold: i === 0 || tone === "value",
        },
        ...(tone === "value" && { fill: { color: look.tint } }),
      },
    })),
  );
  slide.addTable([titles, ...body], {
    ...{ x: box.x / PX_PER_INCH, y: box.y / PX_PER_INCH, w: sum(widths) / PX_PER_INCH },
    colW: widths.map((width) => width / PX_PER_INCH),
    rowH: [headHeight, ...body.map(() => rowHeight)].map((own) => own / PX_PER_INCH),
    autoPage: false,
  });
}

async function addChart(
  pptx: Pptx,
  slide: PptxSlide,
  { made, scene }: { made: MadeSlide; scene: Scene },
): Promise<void> {
  const { layout, shown, series, alt, lang } = made;
  const native = shown && nativeChart(shown.chart, series[0]?.rows ?? [], lang);
  if (native) return addNative(pptx, slide, { native, alt, box: layout.body, look: scene.look });
  const data = await scene.picture(made);
  const { width, height } = pictureSize(made);
  slide.addImage({ data, altText: alt, ...inches({ ...layout.body, width, height }) });
}

/** How large the picture of a chart stands on its slide, in pixels. */
export function pictureSize({ body, layout }: MadeSlide): { width: number; height: number } {
  if (body.kind !== "chart") return layout.body;
  const { drawing, scale, width, legend } = body.fitted;
  const own = Number(drawing.svg.getAttribute("height")) + (legend.length ? 36 : 12);
  return { width: width * scale, height: own * scale };
}

function addNative(
  pptx: Pptx,
  slide: PptxSlide,
  { native, alt, box, look }: { native: NativeChart; alt: string; box: Box; look: Look },
): void {
  const { kind, categories, series, across, format } = native;
  // bars that share a category have half of its height each
  const size = kind === "bars" && overlapOf(native) === 0 && categories.length > 5 ? 12 : 16;
  const font = look.font === "+mn-lt" ? {} : { fontFace: look.font };
  const height = kind === "bars" ? Math.min(box.height, 60 + categories.length * 92) : box.height;
  const common = {
    ...inches({ ...box, height }),
    altText: alt,
    chartColors: series.map(({ hue }) => (kind === "lines" ? lineColour(hue) : hex("mark"))),
    catAxisLabelFontSize: size,
    valAxisLabelFontSize: 14,
    catAxisLabelColor: hex("ink"),
    valAxisLabelColor: hex("muted"),
    catAxisLineShow: kind !== "bars",
    valAxisLineShow: false,
    catGridLine: { style: "none" as const },
    valGridLine: { style: "solid" as const, color: hex("line"), size: 0.75 },
    showLegend: series.length > 1 || kind === "lines",
    legendPos: "t" as const,
    legendFontSize: size,
    legendColor: hex("ink"),
    dataLabelFontSize: size,
    dataLabelColor: hex("ink"),
    dataLabelFormatCode: format,
    valAxisLabelFormatCode: format,
    showValue: isLabelled(native),
    displayBlanksAs: "gap",
    ...(font.fontFace && {
      ...{ catAxisLabelFontFace: font.fontFace, valAxisLabelFontFace: font.fontFace },
      ...{ legendFontFace: font.fontFace, dataLabelFontFace: font.fontFace },
    }),
  };
  const values = series.map(({ name, values: own }) => ({ name, labels: categories, values: own as number[] }));
  if (kind === "bars")
    slide.addChart(pptx.ChartType.bar, values, {
      ...common,
      ...{ barDir: "bar", barGrouping: "clustered", barGapWidthPct: 45, barOverlapPct: overlapOf(native) },
      // the first row on top, which the package's types do not know of
      ...{ catAxisOrientation: "maxMin" as "minMax", valAxisHidden: true, dataLabelPosition: "outEnd" },
      valGridLine: { style: "none" },
      valAxisMinVal: Math.min(0, ...series.flatMap((one) => one.values.map((value) => value ?? 0))),
    });
  else if (kind === "lines")
    slide.addChart(pptx.ChartType.line, values, {
      ...common,
      // where each point has its value, an axis would say it twice
      ...(isLabelled(native) && { valAxisHidden: true, valGridLine: { style: "none" } }),
      ...{ lineSize: 3, lineDataSymbol: "circle", lineDataSymbolSize: 10, dataLabelPosition: "t" },
    });
  else
    slide.addChart(
      pptx.ChartType.scatter,
      [
        { name: across!.x, values: across!.values },
        ...series.map(({ name, values: own }) => ({
          name,
          values: own as number[],
          labels: freeLabels(native, { ...box, size: (size * PX_PER_INCH) / 72 }),
        })),
      ],
      {
        ...common,
        ...{ lineSize: 0, lineDataSymbol: "circle", lineDataSymbolSize: 10, showLegend: false },
        ...{ showLabel: true, dataLabelFormatScatter: "custom", dataLabelPosition: "t" },
        ...{ showCatAxisTitle: true, catAxisTitle: across!.x, showValAxisTitle: true, valAxisTitle: across!.y },
        ...{ catAxisTitleFontSize: 14, valAxisTitleFontSize: 14 },
      },
    );
}

/** Statuses never share a category in a ranking, where their bars may lie on each other; a target and its result do. */
function overlapOf({ series, categories }: NativeChart): number {
  const isShared = categories.some((_, i) => series.filter(({ values }) => values[i] !== null).length > 1);
  return isShared ? 0 : 100;
}

function lineColour(hue: number): string {
  return hex(HUES[hue % HUES.length]!);
}

function inches({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: x / PX_PER_INCH, y: y / PX_PER_INCH, w: width / PX_PER_INCH, h: height / PX_PER_INCH };
}

function hex(name: string): string {
  return (COLOURS[name] ?? "#000000").slice(1).toUpperCase();
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
