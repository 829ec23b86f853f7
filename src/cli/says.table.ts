import type { Messages } from "../tables/fault.js";
import type { Bilingual, Weight } from "../tables/problem.js";

/** What stands before a line that says what is wrong. */
export const WEIGHTS: Readonly<Record<Weight, Bilingual>> = {
  error: { zh: "错误：", en: "error: " },
  warning: { zh: "警告：", en: "warning: " },
  note: { zh: "提示：", en: "note: " },
};

/** A number of things in English: `1 slide`, `2 slides`. */
const many = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;

/** What commands say on the way and at the end. */
export const SAYS = {
  // build
  progressBar: {
    zh: "{bar} {value}/{total} 个文件 · 每秒 {rate} 个 · 剩余 {eta_formatted}",
    en: "{bar} {value} of {total} files · {rate} files/s · {eta_formatted} left",
  },
  progressLine: (done: number, total: number, { rate, left }: { rate: string; left: string }) => ({
    zh: `已读取 ${done}/${total} 个文件，每秒 ${rate} 个，剩余 ${left} 秒`,
    en: `read ${done} of ${total} files, ${rate} a second, ${left} s left`,
  }),
  moreProblems: (n: number) => ({
    zh: `另有 ${n} 个问题，全部见问题表（problems）`,
    en: `and ${n} more, all of them in the table of problems`,
  }),
  passedOver: (folders: string) => ({
    zh: `略过 zhibiao 写出的文件夹：${folders}`,
    en: `passed over what zhibiao has made: ${folders}`,
  }),
  found: (documents: number, mentions: number, observations: number) => ({
    zh: `${documents} 份报告，${mentions} 个数字，其中 ${observations} 个观测值`,
    en: `${many(documents, "document")}, ${many(mentions, "mention")}, ${many(observations, "observation")}`,
  }),
  problems: (errors: number, warnings: number, notes: number) => ({
    zh: `问题：${errors} 个错误，${warnings} 个警告，${notes} 个提示`,
    en: `problems: ${many(errors, "error")}, ${many(warnings, "warning")}, ${many(notes, "note")}`,
  }),
  tables: (out: string, files: number) => ({
    zh: `数据表在 ${out}：${files} 个文件`,
    en: `tables in ${out}: ${many(files, "file")}`,
  }),
  unchangedTables: (out: string) => ({
    zh: `数据表在 ${out}：与上次写出时相同`,
    en: `tables in ${out}: nothing has changed since they were written`,
  }),

  // site and preview
  buildingPages: { zh: "正在生成网页", en: "building the pages" },
  site: (out: string, files: number, size: string) => ({
    zh: `网站在 ${out}：${files} 个数据文件，${size} MB`,
    en: `site in ${out}: ${many(files, "data file")}, ${size} MB`,
  }),
  preview: (address: string) => ({
    zh: `网站在 ${address}，按 Ctrl+C 停止`,
    en: `the site is at ${address} until you press Ctrl+C`,
  }),

  // query
  firstRows: (n: number) => ({
    zh: `只显示前 ${n} 行；要看全部，请用 --format csv、json 或 jsonl，或加 LIMIT`,
    en: `the first ${n} rows; for all of them use --format csv, json or jsonl, or add LIMIT`,
  }),
  rows: (n: number) => ({ zh: `共 ${n} 行`, en: many(n, "row") }),

  // figures
  figure: (path: string, { width, height }: { width: string; height: string }, holds: Bilingual) => ({
    zh: `${path}：${width} × ${height} mm，${holds.zh}`,
    en: `${path}: ${width} × ${height} mm, ${holds.en}`,
  }),
  figureHolds: (rows: number, reports: number, formats: readonly string[]) => ({
    zh: `${reports} 份报告的 ${rows} 个数字；${formats.join("、")}`,
    en: `${many(rows, "number")} of ${many(reports, "report")}; ${formats.join(", ")}`,
  }),
  tooHigh: (name: string) => ({
    zh: `${name} 比一页还高；请用 year=、province= 或 places= 缩小范围，或用 limit=20 少画几个`,
    en: `${name} is higher than a page; narrow it by year=, province= or places=, or draw fewer with limit=20`,
  }),
  noGlyph: (name: string, characters: string) => ({
    zh: `${name}：字体中没有 ${characters}，图中显示为空框`,
    en: `${name}: the font has no glyph for ${characters}; they are drawn as empty boxes`,
  }),

  // verify
  noProof: (file: string) => ({
    zh: `不通过：${file} 没有核验信息，证明不了什么；由 zhibiao figure 生成的 SVG 和 PDF 才有，经其他程序另存后可能丢失`,
    en: `no: ${file}: it carries no proof, so nothing can be said of it; SVG and PDF made by zhibiao figure do, unless another program has written them anew`,
  }),
  noProofInKind: (file: string, kind: string) => ({
    zh: `不通过：${file} 是 ${kind}，不带核验信息，证明不了什么；请核验一同生成的 SVG 或 PDF`,
    en: `no: ${file}: a figure in ${kind} carries no proof, so nothing can be said of it; verify the SVG or PDF that was made with it`,
  }),
  severalProofs: (file: string) => ({
    zh: `不通过：${file} 有不止一份核验信息，无从判断哪一份属于它`,
    en: `no: ${file}: it carries more than one proof, and which is its own cannot be told`,
  }),
  otherProof: (file: string) => ({
    zh: `不通过：${file} 的核验信息是另一版本的，其中没有重画所需的设置；请重新生成这张图`,
    en: `no: ${file}: its proof is of another version and lacks the settings to draw it anew; make the figure again`,
  }),
  damagedProof: (file: string) => ({
    zh: `不通过：${file} 的核验信息无法读取；文件被改动过或不完整`,
    en: `no: ${file}: its proof cannot be read; the file has been edited or cut off`,
  }),
  hashFits: (file: string) => ({
    zh: `通过：${file} 与其中的哈希值相符，生成后没有意外改动（有意改动的人可以另写一个相符的值，所以下面重画比较）`,
    en: `yes: ${file} fits the hash in it: nothing has changed by accident since it was made (who edits on purpose can write a hash that fits, so it is drawn anew below)`,
  }),
  hashUnfit: (file: string) => ({
    zh: `不通过：${file} 与其中的哈希值不符，生成后被改动过`,
    en: `no: ${file} does not fit the hash in it: it has been edited since it was made`,
  }),
  hashLost: (file: string) => ({
    zh: `不通过：${file} 是其他程序另存的，其中的哈希值属于原来的文件`,
    en: `no: another program has written ${file} anew, and the hash in it is of the former file`,
  }),
  hashForged: (file: string) => ({
    zh: `不通过：${file} 与其中的哈希值相符，却与重新生成的文件不是逐字节相同；它被改动过，哈希值是另写的`,
    en: `no: ${file} fits the hash in it, but is not byte for byte the file that is made anew: it has been edited, and its hash written to fit`,
  }),
  sameDrawing: (tables: string) => ({
    zh: `通过：图与 ${tables} 中的数据表重画的一样`,
    en: `yes: the drawing is what the tables in ${tables} give when it is drawn anew`,
  }),
  otherDrawing: (tables: string) => ({
    zh: `不通过：图与 ${tables} 中的数据表重画的不一样：`,
    en: `no: the drawing is not what the tables in ${tables} give when it is drawn anew:`,
  }),
  otherMarks: {
    zh: "  文字一样，线条、标记、字体或页面的其他部分不一样",
    en: "  its words are the same; lines, marks, fonts or other parts of the page are not",
  },
  rewritten: (words: number) => ({
    zh: `不通过：图由其他程序写成，只能比较文字：${words} 行文字都在应在的位置，线条、标记和颜色无法比较`,
    en: `no: another program has written the drawing, so that only words can be compared: ${words === 1 ? "the 1 line of words stands where it ought to" : `the ${words} lines of words stand where they ought to`}; lines, marks and colours cannot be compared`,
  }),
  rewrittenWords: {
    zh: "不通过：图由其他程序写成，只能比较文字，文字与重画的不一样：",
    en: "no: another program has written the drawing, so that only words can be compared, and they are not those that it has when it is drawn anew:",
  },
  producers: (file: string, here: string) => ({
    zh: `  写成文件的程序是 ${file}，这里的是 ${here}；用前者的机器可以完整比较`,
    en: `  it was written by ${file}, and here is ${here}; where the former is installed, all can be compared`,
  }),
  unreadDrawing: (kind: string) => ({
    zh: `不通过：无法把文件作为 ${kind} 读取，或者它远比应有的大，图无从比较`,
    en: `no: the file cannot be read as ${kind}, or is far larger than it ought to be, so that the drawing cannot be compared`,
  }),
  notRedrawn: (why: Bilingual) => ({
    zh: `不通过：图无法重画，所以没有比较：${why.zh}`,
    en: `no: the drawing has not been compared, as it cannot be drawn anew: ${why.en}`,
  }),
  partOtherwise: (file: string, made: string) => ({
    zh: `  文件中：${file}；重画的：${made}`,
    en: `  in the file: ${file}; drawn anew: ${made}`,
  }),
  partMore: (file: string) => ({ zh: `  文件中多出：${file}`, en: `  only in the file: ${file}` }),
  partLacking: (made: string) => ({ zh: `  文件中缺少：${made}`, en: `  not in the file: ${made}` }),
  partMoved: (text: string, mm: string) => ({ zh: `  移动了 ${mm} mm：${text}`, en: `  moved by ${mm} mm: ${text}` }),
  andMore: (n: number) => ({ zh: `  另有 ${n} 处`, en: `  and ${n} more` }),
  sameNumbers: (tables: string, n: number, query: string) => ({
    zh: `通过：${tables} 中的数据表对 ${query} 给出同样的 ${n} 个数字和原句`,
    en: `yes: the tables in ${tables} give the same ${many(n, "number")}, with their sentences, for ${query}`,
  }),
  otherNumbers: (tables: string, data: string, query: string) => ({
    zh: `不通过：${tables} 中的数据表（数据 ${data}）对 ${query} 给出的与核验信息不同：`,
    en: `no: the tables in ${tables} (data ${data}) give other numbers or words than its proof for ${query}:`,
  }),
  noLonger: (tables: string, why: Bilingual) => ({
    zh: `不通过：${tables} 中的数据表不再能给出这张图：${why.zh}`,
    en: `no: the tables in ${tables} no longer give this figure: ${why.en}`,
  }),
  statedOtherwise: (what: Bilingual, proof: string, now: string) => ({
    zh: `  ${what.zh}：核验信息为 ${proof}，数据表为 ${now}`,
    en: `  ${what.en}: ${proof} in the proof, ${now} by the tables`,
  }),
  statedQuery: { zh: "查询", en: "query" },
  statedTitle: { zh: "标题", en: "title" },
  statedData: { zh: "数据版本", en: "data" },
  statedVersion: { zh: "程序版本", en: "version" },
  statedMore: {
    zh: "  核验信息中还有别的内容与重画的不同",
    en: "  its proof says something else that the one made anew does not",
  },
  gone: (row: Bilingual, value: Bilingual) => ({
    zh: `  已没有：${row.zh}，${value.zh}`,
    en: `  gone: ${row.en}, ${value.en}`,
  }),
  added: (row: Bilingual, value: Bilingual) => ({
    zh: `  新增：${row.zh}，${value.zh}`,
    en: `  new: ${row.en}, ${value.en}`,
  }),
  changed: (row: Bilingual, changes: Bilingual, where: Bilingual) => ({
    zh: `  改变：${row.zh}：${changes.zh}（${where.zh}）`,
    en: `  changed: ${row.en}: ${changes.en} (${where.en})`,
  }),
  changedWhere: (doc: string, start: number, end: number) => ({
    zh: `${doc}，字符 ${start}–${end}`,
    en: `${doc}, characters ${start}–${end}`,
  }),
  unknownYear: { zh: "年份不详", en: "unknown year" },

  // slides
  slides: (path: string, slides: number, size: string) => ({
    zh: `${path}：${slides} 页，${size}`,
    en: `${path}: ${many(slides, "slide")}, ${size}`,
  }),
} as const satisfies Messages;

/** What `explain` says of a number. */
export const EXPLAINS = {
  at: (offset: number) => ({ zh: `（偏移 ${offset}）`, en: ` (offset ${offset})` }),
  rules: { zh: "规则，按应用的先后（说明为英文）", en: "Rules, in the order in which they applied" },
  rule: (example: string, counter: string) => ({
    zh: `      如：${example} · 不同于：${counter}`,
    en: `      as in ${example} · unlike ${counter}`,
  }),
  section: { zh: "标题", en: "section" },
  passage: { zh: "段落", en: "passage" },
  glossary: { zh: "解释名词", en: "explains terms" },
  looksAhead: (years: Bilingual, margin: string) => ({
    zh: `展望，${years.zh}，证据差 ${margin}（对数几率）`,
    en: `looks ahead, at ${years.en}, by a margin of ${margin} (log-odds)`,
  }),
  looksBack: (years: Bilingual, margin: string) => ({
    zh: `回顾，${years.zh}，证据差 ${margin}（对数几率）`,
    en: `looks back, at ${years.en}, by a margin of ${margin} (log-odds)`,
  }),
  noYear: { zh: "年份不详", en: "a year that is not known" },
  oneYear: (year: number) => ({ zh: `指向 ${year} 年`, en: String(year) }),
  years: (start: number, end: number) => ({ zh: `指向 ${start}–${end} 年`, en: `${start}–${end}` }),
  place: { zh: "地方", en: "place" },
  delivered: { zh: "发表年份", en: "delivered" },
  notKnown: { zh: "不详", en: "not known" },
  origin: (value: string, origin: Bilingual) => ({ zh: `${value}，${origin.zh}`, en: `${value}, ${origin.en}` }),
  inferredFrom: (value: string, words: string, rule: string) => ({
    zh: `${value}，由“${words}”推断（${rule}）`,
    en: `${value}, inferred from “${words}” (${rule})`,
  }),
  catalogFrom: { zh: "目录所载", en: "catalog" },
  readAs: { zh: "读作", en: "read as" },
  noObservation: (why: Bilingual) => ({ zh: `不计：${why.zh}`, en: `no observation: ${why.en}` }),
  observation: { zh: "观测值", en: "observation" },
  label: { zh: "名称", en: "label" },
  subject: { zh: "所涉主体", en: "subject" },
  indicator: { zh: "指标", en: "indicator" },
  noIndicator: { zh: "不属于可比指标", en: "none of the harmonised ones" },
  bound: { zh: "界限", en: "bound" },
  yearNotKnown: { zh: "年份不详", en: "year not known" },
  wording: { zh: "措辞", en: "wording" },
  confidence: { zh: "可信度", en: "confidence" },
} as const satisfies Messages;

/** What `evaluate` says of scores and errors. */
export const EVALUATES = {
  read: (documents: number, gold: number, found: number) => ({
    zh: `${documents} 份报告，标注 ${gold} 个观测值，读出 ${found} 个`,
    en: `${many(documents, "document")}, ${many(gold, "observation")} in the gold, ${found} found`,
  }),
  errors: (n: number) => ({ zh: `错误：${n}`, en: `Errors: ${n}` }),
  precision: { zh: "精确率", en: "precision" },
  recall: { zh: "召回率", en: "recall" },
  detection: { zh: "检出", en: "detection" },
  strict: { zh: "严格", en: "strict" },
  strictWithBound: { zh: "严格并含界限", en: "strict with bound" },
  withBound: { zh: "含界限", en: "with bound" },
  right: { zh: "正确", en: "right" },
  byField: { zh: "按字段，限已检出的", en: "By field, of those detected" },
  byConstruction: { zh: "按结构，限已读出的", en: "By construction, of those found" },
  byDocument: { zh: "按报告，F1", en: "By document, F1" },
  byConfidence: { zh: "按可信度，限已读出的", en: "By confidence, of those found" },
  gold: { zh: "标注", en: "gold" },
  found: { zh: "读出", en: "found" },
  number: { zh: "个数", en: "n" },
  strictlyRight: { zh: "严格正确", en: "strictly right" },
  share: { zh: "比重", en: "share" },
  meanConfidence: { zh: "平均可信度", en: "mean confidence" },
  confidence: (from: string, to: string) => ({
    zh: `可信度 ${from} 至 ${to}`,
    en: `confidence ${from} to ${to}`,
  }),
  sure: (from: string, n: number, share: string) => ({
    zh: `  可信度 ${from} 及以上的 ${n} 个：${share} 严格正确`,
    en: `  of the rows at ${from} and above ${n}: ${share} strictly right`,
  }),
  rule: { zh: "规则", en: "rule" },
  rules: { zh: "规则", en: "rules" },
  measure: { zh: "量度", en: "measure" },
  status: { zh: "性质", en: "status" },
  missed: { zh: "漏读", en: "missed" },
  invented: { zh: "误读", en: "invented" },
  wrong: { zh: "读错", en: "wrong" },
  differs: (field: string, gold: Bilingual, found: Bilingual) => ({
    zh: `${field}  标注 ${gold.zh}，读出 ${found.zh}`,
    en: `${field}  gold ${gold.en}, found ${found.en}`,
  }),
  none: { zh: "无", en: "none" },
  noLabel: { zh: "没有标注", en: "no label" },
  noNumber: { zh: "没有数字", en: "no number" },
  anyYear: { zh: "任何年份", en: "of any year" },
  noIndicator: { zh: "没有指标", en: "no indicator" },
} as const satisfies Messages;
