import { JSDOM } from "jsdom";

/** What the components and the packages that they draw with look for among the globals. */
const NAMES = ["document", "Node", "NodeFilter", "NodeList", "HTMLCollection"] as const;

let dom: JSDOM | undefined;

/**
 * Runs what draws, with a document among the globals; they stand no longer than it takes, as some packages would mistake them
 * for a browser.
 */
export function withDocument<T>(draw: (window: JSDOM["window"]) => T): T {
  const { window } = (dom ??= new JSDOM(""));
  const globals = globalThis as Record<string, unknown>;
  const names = ["window", ...NAMES];
  const before = names.map((name) => [name, globals[name]] as const);
  globals.window = window;
  for (const name of NAMES) globals[name] = window[name];
  try {
    return draw(window);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(globals, name);
      else globals[name] = value;
    }
  }
}
