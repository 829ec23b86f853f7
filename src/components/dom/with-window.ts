/** What the components and the packages that they draw with look for among the globals. */
const NAMES = ["document", "Node", "NodeFilter", "NodeList", "HTMLCollection"] as const;

/**
 * Runs what draws where there is no page, with a window of jsdom or the like among the globals; they stand no longer than it
 * takes, as some packages would mistake them for a browser.
 */
export function withWindow<W extends object, T>(window: W, draw: (window: W) => T): T {
  const globals = globalThis as Record<string, unknown>;
  const names = ["window", ...NAMES];
  const before = names.map((name) => [name, globals[name]] as const);
  globals.window = window;
  for (const name of NAMES) globals[name] = (window as Record<string, unknown>)[name];
  try {
    return draw(window);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(globals, name);
      else globals[name] = value;
    }
  }
}
