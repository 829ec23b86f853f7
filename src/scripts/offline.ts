/** What runs in the one file that presents a deck without a network. */
import { OFFLINE_DATA, offlineSource, type OfflineData } from "../components/deck/offline.js";
import { isLang } from "../charts/i18n/lang.js";
import { followPrint } from "../components/present/print.js";
import { present } from "../components/present/present.js";

const data = JSON.parse(document.getElementById(OFFLINE_DATA)?.textContent ?? "null") as OfflineData;
const source = offlineSource(data);
const state = new URLSearchParams(location.hash.slice(1));
const asked = state.get("lang");
let lang = isLang(asked) ? asked : data.lang;

followPrint(() => ({ deck: data.deck, source, lang }));
void present(document.querySelector<HTMLElement>(".present-root")!, {
  ...{ deck: data.deck, source, lang, linked: false, start: Number(state.get("slide") ?? 1) - 1 },
  onChange: (now) => {
    if (location.search) return;
    lang = now.lang;
    history.replaceState(null, "", `#lang=${now.lang}&slide=${now.index + 1}`);
  },
});
