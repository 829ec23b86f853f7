/** The script beside the frames of a page, `embed/resize.js`: gives each frame of the site the height that its chart takes. */

/** Where the site stands, relative to this script. */
declare const EMBED_SITE: string;

const script = document.currentScript as HTMLScriptElement;
const site = new URL(EMBED_SITE, script.src).href;
/** No chart is higher; a frame that says so is not one of ours. */
const HIGHEST = 20_000;

const framesOfSite = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(site));

addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  const { zhibiao, height } = (data ?? {}) as { zhibiao?: unknown; height?: unknown };
  if (zhibiao !== "height" || typeof height !== "number" || !(height > 0 && height <= HIGHEST)) return;
  for (const frame of framesOfSite())
    if (frame.contentWindow === source) frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
});

for (const frame of framesOfSite()) frame.contentWindow?.postMessage({ zhibiao: "ask" }, "*");

export {};
