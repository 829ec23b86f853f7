import type { Bilingual } from "../../../tables/problem.js";

/** Numbers of pages for people, runs of them as such: `3–5、9`. */
export function formatPages(pages: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join("、");
}

/** A number of pages for people. */
export function countPages(pages: number): Bilingual {
  return { zh: `共 ${pages} 页`, en: pages === 1 ? "1 page" : `${pages} pages` };
}

/** What is wrong with a file of so many pages whose fonts do not say which characters they draw. */
export function describeUnnamed(count: Bilingual): Bilingual {
  return {
    zh: `${count.zh}；字体没有文字编码，只能看，不能读`,
    en: `${count.en}; its fonts do not say which characters they draw`,
  };
}

/** Letters that a Chinese report does not use; kana, Arabic, Tibetan, Mongolian and Hangul are those of a translation. */
const STRANGE =
  /(?![a-zA-Z\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Hangul}\p{Script=Han}])[\p{L}\p{M}]|[\u3400-\u4DBF\uFFFD]/gu;
/** Share of such letters from which on a text is no text. */
const MOST_STRANGE = 0.4;

/** Whether a text is what comes of fonts without names for their characters. */
export function isUnnamed(text: string): boolean {
  const strange = text.match(STRANGE)?.length ?? 0;
  return strange > MOST_STRANGE * text.replace(/\s/g, "").length;
}
