/** A chart as a file: the figure as it stands on the page, as vectors or as a picture. */
import type { SiteIndex } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { composeFigure } from "../../figure/compose.js";
import { PALETTES } from "../../figure/palettes.table.js";
import { pngFile, svgText } from "../../figure/picture.js";
import { saveFile } from "../../dom/save.js";
import { t } from "../../i18n/i18n.js";
import { figureParts } from "../../figure/figure-parts.js";
import type { ChartView, CompareView } from "../../comparison/view.js";

/** Width of a downloaded figure, in pixels, and how many pixels of a picture stand for one. */
const WIDTH = 900;
const MARGIN = 20;
const SCALE = 2;

/** Offers the chart as SVG and PNG, made when they are asked for. */
export function chartDownloads(
  chart: ChartView,
  { view, index, name }: { view: CompareView; index: SiteIndex; name: string },
): HTMLElement {
  const { lang } = view;
  const failed = html`<span class="failed" role="alert" hidden></span>`;
  const compose = (): SVGElement =>
    composeFigure(figureParts(chart, { view, index, width: WIDTH - 2 * MARGIN }), {
      width: WIDTH,
      margin: MARGIN,
      palette: PALETTES.screen,
      with: { title: true, notes: true, source: true },
    });
  const offer = (ending: "svg" | "png", make: (figure: SVGElement) => Promise<Blob>): HTMLElement => {
    const button = html`<button type="button" class="download" data-key=${`download:${ending}`}>
      ${ending.toUpperCase()}
    </button>`;
    button.addEventListener("click", () => {
      failed.hidden = true;
      make(compose()).then(
        (file) => saveFile(button.ownerDocument, `${name}.${ending}`, file),
        (error: unknown) => {
          failed.textContent = t(lang, "downloadFailed", { format: ending.toUpperCase(), why: String(error) });
          failed.hidden = false;
        },
      );
    });
    return button;
  };
  return html`<p class="downloads chart-files">
    <span>${t(lang, "downloadChart")}</span>
    ${offer("svg", (figure) => Promise.resolve(svgFile(figure)))} ${offer("png", pictureOf)} ${failed}
  </p>`;
}

function svgFile(figure: SVGElement): Blob {
  return new Blob([svgText(figure)], { type: "image/svg+xml" });
}

function pictureOf(figure: SVGElement): Promise<Blob> {
  const [width, height] = ["width", "height"].map((name) => SCALE * Number(figure.getAttribute(name)));
  return pngFile(svgFile(figure), { width: width ?? 0, height: height ?? 0 });
}
