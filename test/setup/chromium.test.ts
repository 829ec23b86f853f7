import { describe, expect, test } from "vitest";
import { ensureChromium, findChromium, type Machine } from "./chromium.js";

interface Made extends Machine {
  commands: string[];
  messages: string[];
}

/** A Debian machine with nothing on it but what the test gives it; commands succeed unless the test says otherwise. */
function machineWith(given: Partial<Machine> & { browsers?: string[] }): Made {
  const { browsers = [], ...rest } = given;
  const made: Made = {
    commands: [],
    messages: [],
    platform: "linux",
    env: {},
    distribution: "debian",
    root: true,
    which: (program) =>
      program === "apt-get" ? "/usr/bin/apt-get" : browsers.find((b) => b.endsWith(`bin/${program}`)),
    starts: (executable) => browsers.includes(executable),
    playwrightPath: () => "/root/.cache/ms-playwright/chromium-1/chrome",
    run: () => true,
    log: (message) => void made.messages.push(message),
    ...rest,
  };
  const { run } = made;
  made.run = (command) => {
    made.commands.push(command.join(" "));
    return run(command);
  };
  return made;
}

describe("A Chromium that is there is used, and nothing is installed", () => {
  test.each<[string, Parameters<typeof machineWith>[0], string]>([
    [
      "the one that ZHIBIAO_CHROMIUM names, before any other",
      { env: { ZHIBIAO_CHROMIUM: "/opt/chrome" }, browsers: ["/usr/bin/chromium", "/opt/chrome"] },
      "/opt/chrome",
    ],
    ["one on PATH", { browsers: ["/usr/bin/google-chrome"] }, "/usr/bin/google-chrome"],
    [
      "Chromium before Chrome",
      { browsers: ["/usr/bin/google-chrome", "/usr/local/bin/chromium"] },
      "/usr/local/bin/chromium",
    ],
    [
      "an application of macOS",
      { platform: "darwin", browsers: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"] },
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "an application in a macOS user's own folder",
      {
        platform: "darwin",
        env: { HOME: "/Users/li" },
        browsers: ["/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium"],
      },
      "/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    [
      "an application of Windows",
      {
        platform: "win32",
        env: { PROGRAMFILES: "C:\\Program Files" },
        browsers: ["C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe"],
      },
      "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    [
      "Playwright's own, from an earlier download",
      { browsers: ["/root/.cache/ms-playwright/chromium-1/chrome"] },
      "/root/.cache/ms-playwright/chromium-1/chrome",
    ],
  ])("%s", (_title, given, expected) => {
    const machine = machineWith(given);
    expect(ensureChromium(machine)).toBe(expected);
    expect(machine.commands).toEqual([]);
  });
});

test("A stub that does not start is passed over", () => {
  const which = (program: string) => (program.startsWith("chromium") ? `/usr/bin/${program}` : undefined);
  const machine = machineWith({ which, browsers: ["/root/.cache/ms-playwright/chromium-1/chrome"] });
  expect(findChromium(machine)).toBe("/root/.cache/ms-playwright/chromium-1/chrome");
});

test("A platform for which Playwright has no Chromium has none to find", () => {
  expect(findChromium(machineWith({ playwrightPath: () => undefined }))).toBeUndefined();
});

test("A wrong ZHIBIAO_CHROMIUM is an error that names it, even where another Chromium is there", () => {
  const machine = machineWith({ env: { ZHIBIAO_CHROMIUM: "/opt/crome" }, browsers: ["/usr/bin/chromium"] });
  expect(() => ensureChromium(machine)).toThrow(
    "ZHIBIAO_CHROMIUM names no browser that starts: /opt/crome; correct it, or unset it to have one found",
  );
  expect(machine.commands).toEqual([]);
});

describe("Where there is none, one is installed", () => {
  const update = "apt-get -qq update";
  const install =
    "env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install chromium fonts-noto-cjk";

  /** A machine on which a command that contains `success` puts a browser at `place`, and every other does nothing. */
  function installing(success: string, place: string, given: Partial<Machine> = {}): Made {
    const browsers: string[] = [];
    return machineWith({
      which: (program) =>
        ["apt-get", "sudo"].includes(program)
          ? `/usr/bin/${program}`
          : browsers.find((b) => b.endsWith(`bin/${program}`)),
      starts: (executable) => browsers.includes(executable),
      run(command) {
        if (command.join(" ").includes(success)) browsers.push(place);
        return true;
      },
      ...given,
    });
  }

  test("by root on Debian: its package and a Chinese font, after a fresh list of packages", () => {
    const machine = installing("install chromium", "/usr/bin/chromium");
    expect(ensureChromium(machine)).toBe("/usr/bin/chromium");
    expect(machine.commands).toEqual([update, install]);
    expect(machine.messages.join()).toContain("no Chromium found; installing one: apt-get");
  });

  test("on Debian by sudo, where that asks for no password", () => {
    const machine = installing("install chromium", "/usr/bin/chromium", { root: false });
    expect(ensureChromium(machine)).toBe("/usr/bin/chromium");
    expect(machine.commands).toEqual(["sudo -n true", `sudo -n ${update}`, `sudo -n ${install}`]);
  });

  test.each<[string, Partial<Machine>]>([
    ["Debian, where sudo is not there", { root: false, which: () => undefined }],
    ["Ubuntu, whose package is a stub", { distribution: "ubuntu" }],
    ["macOS", { platform: "darwin", distribution: "", which: () => undefined }],
  ])("by Playwright on %s", (_title, given) => {
    const place = "/root/.cache/ms-playwright/chromium-1/chrome";
    const machine = installing("install chromium", place, given);
    expect(ensureChromium(machine)).toBe(place);
    expect(machine.commands).toHaveLength(1);
    expect(machine.commands[0]).toMatch(/playwright-core.cli\.js install chromium$/u);
  });

  test("by Playwright where sudo asks for a password", () => {
    const place = "/root/.cache/ms-playwright/chromium-1/chrome";
    const browsers: string[] = [];
    const machine = installing("", "", {
      root: false,
      starts: (executable) => browsers.includes(executable),
      run(command) {
        if (command[0] === process.execPath) browsers.push(place);
        return command[0] !== "sudo";
      },
    });
    expect(ensureChromium(machine)).toBe(place);
    expect(machine.commands).toEqual(["sudo -n true", expect.stringMatching(/cli\.js install chromium$/u)]);
  });

  test("Playwright is asked where Debian's package cannot be had", () => {
    const machine = machineWith({ run: (command) => !command.includes("install") });
    expect(() => ensureChromium(machine)).toThrow("none could be installed");
    expect(machine.commands).toEqual([update, install, expect.stringMatching(/cli\.js install chromium$/u)]);
  });

  test("or else the error says which command to run", () => {
    const machine = machineWith({ run: () => false });
    expect(() => ensureChromium(machine)).toThrow(
      "no Chromium for the browser tests: none found, and none could be installed; " +
        "install one with `sudo apt-get install chromium fonts-noto-cjk` (Debian) or `npx playwright-core install chromium`, " +
        "or name one: ZHIBIAO_CHROMIUM=/path/to/chromium npm test",
    );
    expect(machine.commands).toEqual([update, expect.stringMatching(/cli\.js install chromium$/u)]);
  });
});
