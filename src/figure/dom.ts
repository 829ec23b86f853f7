import { JSDOM } from "jsdom";
import { withWindow } from "../components/dom/with-window.js";

let dom: JSDOM | undefined;

/** Runs what draws, with a document of jsdom among the globals for as long as it takes. */
export function withDocument<T>(draw: (window: JSDOM["window"]) => T): T {
  return withWindow((dom ??= new JSDOM("")).window, draw);
}
