import { isLang, type Lang } from "../charts/i18n/lang.js";

/** Commands whose own `--lang` is the language of what they make, so that the command's goes before their name. */
export const DRAWING: readonly string[] = ["figure", "figures", "slides"];

/** Variables that say the language of a process; the first that is set decides, as POSIX has it. */
const VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** The environment of a process: `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of a locale: Chinese where it begins with `zh`, as in `zh_CN.UTF-8`, else English. */
export function localeLang(env: Environment): Lang {
  const locale = VARIABLES.map((name) => env[name]).find(Boolean) ?? "";
  return /^zh(?![a-z])/i.test(locale) ? "zh" : "en";
}

/** The language that a command line asks to be spoken to in: that of `--lang`, else that of the locale. */
export function spokenLang(args: readonly string[], env: Environment): Lang {
  let asked: string | undefined;
  let command: string | undefined;
  for (let i = 0; i < args.length && args[i] !== "--"; i++) {
    const arg = args[i]!;
    if (arg === "--lang") asked = args[++i];
    else if (arg.startsWith("--lang=")) asked = arg.slice("--lang=".length);
    else if (!arg.startsWith("-")) command ??= arg;
    if (command !== undefined && DRAWING.includes(command)) break;
  }
  return isLang(asked) ? asked : localeLang(env);
}
