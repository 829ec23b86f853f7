import { oneOf, orNearest, withRemedy, type Messages } from "../../tables/fault.js";

const example = {
  zh: "请写其中一种：`compare: indicator=gdp`、`table: indicator=gdp`、`coverage: by=places`、`quote: DOC:START`、`text: …`、`cover: …`",
  en: "write one of `compare: indicator=gdp`, `table: indicator=gdp`, `coverage: by=places`, `quote: DOC:START`, `text: …`, `cover: …`",
};

/** Why a deck, one of its slides or its template cannot be used. */
export const DECK_FAULTS = {
  unreadable: (file: string, code: string) => ({
    zh: `无法读取 ${file}（${code}）；请指定演示文件，如 data/deck.yml`,
    en: `cannot read ${file} (${code}); name a deck, such as data/deck.yml`,
  }),
  notYaml: (why: string) => ({
    zh: `YAML 语法错误（${why}）；请改正此行，写法见 data/deck.yml`,
    en: `the YAML is faulty (${why}); mend that line, data/deck.yml shows how a deck is written`,
  }),
  listsNone: {
    zh: "没有列出幻灯片；请写上几页，如 `slides: [{ compare: indicator=gdp }]`",
    en: "it lists no slides; write some, such as `slides: [{ compare: indicator=gdp }]`",
  },
  badLang: (said: string) => ({
    zh: `lang 的值是 ${said}；请写 zh 或 en`,
    en: `lang is ${said}; write zh or en`,
  }),
  badRatio: (said: string) => ({
    zh: `ratio 的值是 ${said}；请写 "16:9" 或 "4:3"，并加引号`,
    en: `ratio is ${said}; write "16:9" or "4:3", in quotation marks`,
  }),
  badTemplate: (said: string) => ({
    zh: `template 的值是 ${said}；请指定 PowerPoint 文件，如 house.potx`,
    en: `template is ${said}; name a PowerPoint file, such as house.potx`,
  }),
  unknownSetting: (name: string, near: string | null, names: readonly string[]) =>
    withRemedy({ zh: `未知设置项：${name}`, en: `unknown setting: ${name}` }, orNearest(near, oneOf(names))),
  badText: (name: string, said: string) => ({
    zh: `${name} 的值是 ${said}；请写文字，或两种语言各写一份：{ zh: …, en: … }`,
    en: `${name} is ${said}; write a text, or one for each language: { zh: …, en: … }`,
  }),

  // one slide
  slidePlace: (file: string, slide: number) => ({ zh: `${file}，第 ${slide} 页`, en: `${file}, slide ${slide}` }),
  notSlide: (said: string) => withRemedy({ zh: `这一页的内容是 ${said}`, en: `a slide is ${said}` }, example),
  showsNothing: withRemedy({ zh: "没有写明显示什么", en: "it says nothing to show" }, example),
  showsSeveral: (kinds: readonly string[]) => ({
    zh: `同时写了 ${kinds.join("、")}；一页只显示一种内容，请分成几页`,
    en: `it has ${kinds.join(" and ")}; a slide shows one thing, so make a slide of each`,
  }),
  notQuery: (kind: string, said: string) => ({
    zh: `${kind} 的值是 ${said}；请写查询，如 indicator=gdp`,
    en: `${kind} is ${said}; write a query, such as indicator=gdp`,
  }),

  // a template
  templateUnreadable: (template: string, code: string) => ({
    zh: `无法读取模板 ${template}（${code}）；请指定与演示文件同一文件夹的 .pptx 或 .potx，或不用模板`,
    en: `cannot read the template ${template} (${code}); name a .pptx or .potx beside the deck, or leave it out`,
  }),
  notPresentation: {
    zh: "它不是演示文稿；请指定由 PowerPoint 保存的 .pptx 或 .potx",
    en: "it is no presentation; name a .pptx or .potx that PowerPoint has saved",
  },
  noLayout: {
    zh: "它的母版没有版式；请在 PowerPoint 中添加版式后重新保存",
    en: "its master has no layout; add one in PowerPoint and save it again",
  },
  lacksPart: (path: string) => ({
    zh: `它缺少 ${path}；请用 PowerPoint 重新保存`,
    en: `it lacks ${path}; save it again in PowerPoint`,
  }),
} as const satisfies Messages;
