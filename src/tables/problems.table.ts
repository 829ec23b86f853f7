import type { Bilingual, ProblemKind, Weight } from "./problem.js";

/** What is wrong and what to do, by kind; `{value}` stands for the offending value. */
export const problemTexts: Record<ProblemKind, { weight: Weight; reason: Bilingual; remedy: Bilingual }> = {
  empty: {
    weight: "error",
    reason: { zh: "文件没有内容", en: "the file is empty" },
    remedy: { zh: "请放入报告全文，或删除该文件", en: "put the text of a report into it, or remove it" },
  },
  unsupported: {
    weight: "error",
    reason: { zh: "文件类型：{value}，无法读取", en: "this is {value}, which cannot be read" },
    remedy: {
      zh: "请另存为 .docx、.pdf、.html 或 UTF-8 编码的 .txt 文件",
      en: "save the report as .docx, .pdf, .html or as .txt in UTF-8",
    },
  },
  "not-text": {
    weight: "error",
    reason: { zh: "无法按 UTF-8 或 GB 18030 解码为文字", en: "it is text neither in UTF-8 nor in GB 18030" },
    remedy: { zh: "请把报告另存为 UTF-8 编码的 .txt 文件", en: "save the report as a .txt file in UTF-8" },
  },
  damaged: {
    weight: "warning",
    reason: {
      zh: "有 {value} 处字节损坏，显示为 \uFFFD，其余照常读取",
      en: "{value} damaged places were read as \uFFFD, the rest as it stands",
    },
    remedy: { zh: "请对照原文改正这些字", en: "mend these characters from the original" },
  },
  unreadable: {
    weight: "error",
    reason: { zh: "无法读取（{value}）", en: "it cannot be read ({value})" },
    remedy: { zh: "请检查文件权限和磁盘", en: "check the file's permissions and the disk" },
  },
  "too-large": {
    weight: "error",
    reason: { zh: "文件过大（{value}），未读取", en: "it is too large ({value}) and was not read" },
    remedy: {
      zh: "请确认它是报告；确需读取时调高 --max-file-size",
      en: "see whether it is a report; raise --max-file-size to read it all the same",
    },
  },
  "too-long": {
    weight: "error",
    reason: { zh: "文字过长（{value}），未读取", en: "its text is too long ({value}) and was not read" },
    remedy: {
      zh: "请把文件拆开；确需读取时调高 --max-text",
      en: "split it, or raise --max-text to read it all the same",
    },
  },
  encrypted: {
    weight: "error",
    reason: { zh: "文件有密码保护", en: "it is protected by a password" },
    remedy: { zh: "请去掉密码后另存", en: "save it without the password" },
  },
  corrupt: {
    weight: "error",
    reason: { zh: "文件损坏或不完整：{value}", en: "it is damaged or cut off: {value}" },
    remedy: { zh: "请重新下载或重新保存", en: "download or save it again" },
  },
  "no-text": {
    weight: "error",
    reason: { zh: "没有文字，只有图片（{value}）", en: "it holds pictures and no text ({value})" },
    remedy: {
      zh: "请先做文字识别（OCR），再存为带文字层的 PDF 或 .txt",
      en: "run text recognition (OCR) on it and save a PDF with a text layer, or .txt",
    },
  },
  "pages-without-text": {
    weight: "warning",
    reason: { zh: "这些页没有文字，只有图片：{value}", en: "pages that are pictures and were not read: {value}" },
    remedy: { zh: "请对这些页做文字识别（OCR）", en: "run text recognition (OCR) on these pages" },
  },
  "pages-left-out": {
    weight: "warning",
    reason: { zh: "页数过多，只读取了前 {value} 页", en: "it has too many pages; only the first {value} were read" },
    remedy: { zh: "请把文件拆开，或调高 --max-pages", en: "split it, or raise --max-pages" },
  },
  "no-text-column": {
    weight: "error",
    reason: {
      zh: "没有找到正文所在的列，现有列：{value}",
      en: "no column holds the text of reports; the columns are {value}",
    },
    remedy: {
      zh: "请把正文所在列命名为 text 或 正文；如是数据表，请移出文件夹",
      en: "name the column that holds the text: text, or 正文; if it is a table of data, take it out of the folder",
    },
  },
  "sentences-joined": {
    weight: "note",
    reason: {
      zh: "“{value}”一列是逐句的文字，已按地区、年份和标题并成全文读取",
      en: "its column {value} holds sentences; those of the same place, year and title were read as one text",
    },
    remedy: {
      zh: "如各行本是不同的报告，请把此列命名为 正文",
      en: "if each row is a report of its own, name the column text",
    },
  },
  "not-chinese": {
    weight: "error",
    reason: { zh: "不是中文文本（{value}），未读取", en: "its text is not Chinese ({value}) and was not read" },
    remedy: {
      zh: "请放入报告的中文原文，或移出此文件",
      en: "put the Chinese text of the report there, or take it out",
    },
  },
  "row-without-text": {
    weight: "warning",
    reason: { zh: "此行没有正文：{value}", en: "this row has no text: {value}" },
    remedy: { zh: "请补上正文，或删除该行", en: "add the text, or remove the row" },
  },
  "unpacked-size": {
    weight: "error",
    reason: { zh: "解压后过大（{value}），未读取", en: "it unpacks to too much ({value}) and was not read" },
    remedy: {
      zh: "请确认来源可靠；确需读取时先自行解压，或调高 --max-unpacked 和 --max-file-size",
      en: "see whether its source can be trusted; unpack it yourself, or raise --max-unpacked and --max-file-size",
    },
  },
  "too-many-members": {
    weight: "error",
    reason: {
      zh: "压缩包内文件过多，只读取了前 {value} 个",
      en: "it holds too many files; only the first {value} were read",
    },
    remedy: { zh: "请先自行解压，或调高 --max-members", en: "unpack it yourself, or raise --max-members" },
  },
  "too-deep": {
    weight: "error",
    reason: { zh: "嵌套层数过多（{value}），未读取", en: "it is nested too deeply ({value}) and was not read" },
    remedy: { zh: "请先自行解压，或调高 --max-depth", en: "unpack it yourself, or raise --max-depth" },
  },
  "too-nested": {
    weight: "error",
    reason: {
      zh: "标签嵌套层数过多（{value}），未读取",
      en: "its markup is nested too deeply ({value}) and was not read",
    },
    remedy: { zh: "请把正文另存为 .txt 文件", en: "save its text as a .txt file" },
  },
  "unsafe-path": {
    weight: "error",
    reason: { zh: "压缩包内的路径指向包外：{value}", en: "a name in the archive leads out of it: {value}" },
    remedy: {
      zh: "请确认来源可靠，自行解压后再放入",
      en: "see whether its source can be trusted, and unpack it yourself",
    },
  },
  link: {
    weight: "warning",
    reason: { zh: "这是指向别处的链接，未读取：{value}", en: "it is a link that was not followed: {value}" },
    remedy: {
      zh: "请放入文件本身，或用 --follow-links 读取文件夹之外的文件",
      en: "put the file itself there, or read files outside of the folder with --follow-links",
    },
  },
  "time-limit": {
    weight: "error",
    reason: { zh: "读取超过 {value} 秒，已放弃", en: "reading took longer than {value} seconds and was given up" },
    remedy: { zh: "请检查文件；确需读取时调高 --max-seconds", en: "look at the file, or raise --max-seconds" },
  },
  "memory-limit": {
    weight: "error",
    reason: { zh: "读取占用内存过多，已放弃", en: "reading took too much memory and was given up" },
    remedy: { zh: "请检查文件，或拆成几个", en: "look at the file, or split it" },
  },
  "reader-failed": {
    weight: "error",
    reason: { zh: "读取时出错：{value}", en: "reading it failed: {value}" },
    remedy: { zh: "请另存为 .txt 后重试，并请报告此问题", en: "save it as .txt and try again, and please report this" },
  },
  "no-package": {
    weight: "error",
    reason: {
      zh: "读取它需要程序包 {value}，尚未安装",
      en: "reading it takes the package {value}, which is not installed",
    },
    remedy: {
      zh: "请运行 npm install --include=optional zhibiao，或另存为 .txt",
      en: "run npm install --include=optional zhibiao, or save it as .txt",
    },
  },
  "mislabelled-type": {
    weight: "note",
    reason: {
      zh: "扩展名与内容不符：实为{value}，已按内容读取",
      en: "its name says something else, but it is {value} and was read as that",
    },
    remedy: { zh: "可改正扩展名", en: "correct the ending of its name" },
  },
  scripts: {
    weight: "note",
    reason: { zh: "含有脚本或宏（{value}），未执行", en: "it carries scripts or macros ({value}), which were not run" },
    remedy: {
      zh: "无需处理；如来源可疑请勿打开",
      en: "nothing to do; do not open it elsewhere where its source is doubtful",
    },
  },
  "no-numbers": {
    weight: "warning",
    reason: { zh: "没有读到数字", en: "no number was found in it" },
    remedy: { zh: "请确认它是报告全文", en: "see whether it holds the text of a report" },
  },
  "other-place": {
    weight: "warning",
    reason: { zh: "文件名与正文不是同一个地方：{value}", en: "its name and its text are of different places: {value}" },
    remedy: { zh: "请改正文件名，或换上正确的报告", en: "correct its name, or put the right report there" },
  },
  "no-facts": {
    weight: "warning",
    reason: {
      zh: "无法判断是哪个地方、哪一年的报告",
      en: "it is not clear of which place and year the report is",
    },
    remedy: {
      zh: "请确认它是报告，并在 catalog.csv 中填写 place（或 place_code）和 delivered",
      en: "see whether it is a report, and write place (or place_code) and delivered into catalog.csv",
    },
  },
  "no-place": {
    weight: "warning",
    reason: { zh: "无法判断是哪个地方的报告", en: "it is not clear which place the report is of" },
    remedy: { zh: "请在 catalog.csv 中填写 place 或 place_code", en: "write place or place_code into catalog.csv" },
  },
  "no-year": {
    weight: "warning",
    reason: { zh: "无法判断是哪一年的报告", en: "it is not clear of which year the report is" },
    remedy: { zh: "请在 catalog.csv 中填写 delivered", en: "write delivered into catalog.csv" },
  },
  "place-conflict": {
    weight: "warning",
    reason: { zh: "不能确定是哪个地方的报告：{value}", en: "it is in doubt which place it is of: {value}" },
    remedy: {
      zh: "请核对文件，并在 catalog.csv 中填写 place_code",
      en: "look at the file, and write place_code into catalog.csv",
    },
  },
  "year-conflict": {
    weight: "warning",
    reason: { zh: "不能确定是哪一年的报告：{value}", en: "it is in doubt which year it is of: {value}" },
    remedy: {
      zh: "请核对文件，并在 catalog.csv 中填写 delivered",
      en: "look at the file, and write delivered into catalog.csv",
    },
  },
  "cut-off": {
    weight: "warning",
    reason: { zh: "正文在句中中断：{value}", en: "its text breaks off within a sentence: {value}" },
    remedy: { zh: "请补全报告", en: "complete the report" },
  },
  "lost-table": {
    weight: "warning",
    reason: {
      zh: "表格失去了分栏，其中的数字未读取：{value}",
      en: "tables in it have lost their columns, and their numbers were not read: {value}",
    },
    remedy: {
      zh: "请换用保留表格的 Word、Excel、PDF 或网页，或用制表符分开各栏",
      en: "take a Word, Excel, PDF or web page that has its tables, or part their columns by tabs",
    },
  },
  "no-plan": {
    weight: "warning",
    reason: { zh: "只有回顾，没有计划部分，可能被截断", en: "it reviews but plans nothing, as if it had been cut off" },
    remedy: { zh: "请补全报告", en: "complete the report" },
  },
  "no-review": {
    weight: "warning",
    reason: {
      zh: "只有计划，没有回顾部分，可能不完整",
      en: "it plans but reviews nothing, as if its first half were missing",
    },
    remedy: { zh: "请补全报告", en: "complete the report" },
  },
  "duplicate-report": {
    weight: "warning",
    reason: { zh: "与 {value} 是同一份报告", en: "it is the same report as {value}" },
    remedy: { zh: "请只保留一份，以免重复计数", en: "keep one of them, so that nothing counts twice" },
  },
  missing: {
    weight: "error",
    reason: { zh: "文件不存在", en: "there is no such file" },
    remedy: { zh: "请检查文件名和所在文件夹", en: "check its name and folder" },
  },
  "no-match": {
    weight: "error",
    reason: { zh: "没有文件与此模式相符", en: "no file matches this pattern" },
    remedy: { zh: "请检查模式和所在文件夹", en: "check the pattern and the folder that you are in" },
  },
  directory: {
    weight: "error",
    reason: { zh: "这是文件夹，不是文件", en: "it is a folder, not a file" },
    remedy: { zh: "请把其中的报告文件移出，或逐个指定", en: "move its reports up, or name them one by one" },
  },
  "duplicate-doc": {
    weight: "error",
    reason: { zh: "文件名（不含扩展名）与 {value} 相同", en: "its name without extension is that of {value}" },
    remedy: { zh: "请给其中一个改名", en: "rename one of the two" },
  },
  "is-catalog": {
    weight: "warning",
    reason: { zh: "这是报告目录，不是报告", en: "it is the catalog, not a report" },
    remedy: { zh: "无需列出，程序会自动使用", en: "leave it out, it is used without being named" },
  },
  "catalog-unreadable": {
    weight: "warning",
    reason: { zh: "目录无法读取：{value}", en: "the catalog cannot be read: {value}" },
    remedy: {
      zh: "请把它存为 UTF-8 编码的 CSV，首行为 file,place,place_code,delivered,title,source,note",
      en: "save it as CSV in UTF-8 with the first line file,place,place_code,delivered,title,source,note",
    },
  },
  "catalog-column": {
    weight: "warning",
    reason: { zh: "没有名为“{value}”的列，此列未用", en: "there is no column {value}; it was not used" },
    remedy: {
      zh: "可用的列：file,place,place_code,delivered,title,source,note",
      en: "the columns are file, place, place_code, delivered, title, source, note",
    },
  },
  "catalog-cells": {
    weight: "warning",
    reason: {
      zh: "此行比列数多出 {value} 个单元格，内容可能错位",
      en: "cells beyond the last column: {value}, so that some may stand under a wrong one",
    },
    remedy: { zh: "含逗号的单元格请加双引号", en: "put double quotes around a cell that contains a comma" },
  },
  "catalog-control": {
    weight: "error",
    reason: {
      zh: "“{value}”一栏含有控制字符（如 NUL），未采用",
      en: "the cell under {value} holds a control character, such as NUL, and was not used",
    },
    remedy: { zh: "请在文本编辑器中删去这些字符", en: "take the character out with a text editor" },
  },
  "catalog-long": {
    weight: "error",
    reason: { zh: "“{value}”一栏过长，未采用", en: "the cell under {value} is too long and was not used" },
    remedy: { zh: "地名请勿超过 100 字", en: "write the name of a place in at most 100 characters" },
  },
  "catalog-file": {
    weight: "warning",
    reason: { zh: "没有名为“{value}”的报告", en: "there is no report named {value}" },
    remedy: { zh: "请改正 file 一栏，或放入该文件", en: "correct the cell under file, or add the report" },
  },
  "catalog-duplicate": {
    weight: "warning",
    reason: { zh: "“{value}”已有一行，此行未用", en: "{value} has a row already; this one was not used" },
    remedy: { zh: "请把两行合并", en: "merge the two rows" },
  },
  "catalog-code": {
    weight: "warning",
    reason: {
      zh: "“{value}”不是 GB/T 2260 代码，已改为推断",
      en: "{value} is no GB/T 2260 code; it is inferred instead",
    },
    remedy: {
      zh: "请填 data/divisions.csv 中的六位代码",
      en: "write one of the six-digit codes of data/divisions.csv",
    },
  },
  "catalog-year": {
    weight: "warning",
    reason: { zh: "“{value}”不是年份，已改为推断", en: "{value} is no year; it is inferred instead" },
    remedy: {
      zh: "请填报告发表的四位公历年份，如 2023",
      en: "write the four digits of the year of delivery, such as 2023",
    },
  },
};
