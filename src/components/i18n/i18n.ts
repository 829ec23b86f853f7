/** The words of the pages, those of the charts among them. */
import { textsOf } from "../../charts/i18n/texts.js";
import { STRINGS } from "./strings.table.js";
import type { StringKey } from "./strings.table.js";

const texts = textsOf<StringKey>(STRINGS);

/** Returns an interface text in one language with its slots filled: `t("en", "titlePlaces", {n: 3})` → "3 places". */
export const t = texts.t;

/** Like `t`, but slots may be filled with elements; returns the pieces in reading order. */
export const tParts = texts.tParts;
