import type { Bilingual, ProblemKind } from "./problem.js";

/** What is wrong and what to do, by kind; `{value}` stands for the offending value. */
export const problemTexts: Record<ProblemKind, { reason: Bilingual; remedy: Bilingual }> = {
  empty: {
    reason: { zh: "文件没有内容", en: "the file is empty" },
    remedy: { zh: "请放入报告全文，或删除该文件", en: "put the text of a report into it, or remove it" },
  },
  binary: {
    reason: { zh: "文件类型：{value}，不是纯文本", en: "this is {value}, not plain text" },
    remedy: { zh: "请把报告另存为 UTF-8 编码的 .txt 文件", en: "save the report as a .txt file in UTF-8" },
  },
  markup: {
    reason: { zh: "这是网页源代码（HTML），不是纯文本", en: "this is the source of a web page (HTML), not plain text" },
    remedy: { zh: "请在浏览器中复制正文，存为 .txt 文件", en: "copy the text from a browser into a .txt file" },
  },
  "not-text": {
    reason: { zh: "无法按 UTF-8 或 GB 18030 解码为文字", en: "it is text neither in UTF-8 nor in GB 18030" },
    remedy: { zh: "请把报告另存为 UTF-8 编码的 .txt 文件", en: "save the report as a .txt file in UTF-8" },
  },
  damaged: {
    reason: {
      zh: "有 {value} 处字节损坏，显示为 \uFFFD，其余照常读取",
      en: "{value} damaged places were read as \uFFFD, the rest as it stands",
    },
    remedy: { zh: "请对照原文改正这些字", en: "mend these characters from the original" },
  },
  unreadable: {
    reason: { zh: "无法读取（{value}）", en: "it cannot be read ({value})" },
    remedy: { zh: "请检查文件权限和磁盘", en: "check the file's permissions and the disk" },
  },
  missing: {
    reason: { zh: "文件不存在", en: "there is no such file" },
    remedy: { zh: "请检查文件名和所在文件夹", en: "check its name and folder" },
  },
  "no-match": {
    reason: { zh: "没有文件与此模式相符", en: "no file matches this pattern" },
    remedy: { zh: "请检查模式和所在文件夹", en: "check the pattern and the folder that you are in" },
  },
  directory: {
    reason: { zh: "这是文件夹，不是文件", en: "it is a folder, not a file" },
    remedy: { zh: "请把其中的报告文件移出，或逐个指定", en: "move its reports up, or name them one by one" },
  },
  "duplicate-doc": {
    reason: { zh: "文件名（不含扩展名）与 {value} 相同", en: "its name without extension is that of {value}" },
    remedy: { zh: "请给其中一个改名", en: "rename one of the two" },
  },
  "is-catalog": {
    reason: { zh: "这是报告目录，不是报告", en: "it is the catalog, not a report" },
    remedy: { zh: "无需列出，程序会自动使用", en: "leave it out, it is used without being named" },
  },
  "catalog-unreadable": {
    reason: { zh: "目录无法读取：{value}", en: "the catalog cannot be read: {value}" },
    remedy: {
      zh: "请把它存为 UTF-8 编码的 CSV，首行为 file,place,place_code,delivered,title,source,note",
      en: "save it as CSV in UTF-8 with the first line file,place,place_code,delivered,title,source,note",
    },
  },
  "catalog-column": {
    reason: { zh: "没有名为“{value}”的列，此列未用", en: "there is no column {value}; it was not used" },
    remedy: {
      zh: "可用的列：file,place,place_code,delivered,title,source,note",
      en: "the columns are file, place, place_code, delivered, title, source, note",
    },
  },
  "catalog-cells": {
    reason: {
      zh: "此行比列数多出 {value} 个单元格，内容可能错位",
      en: "cells beyond the last column: {value}, so that some may stand under a wrong one",
    },
    remedy: { zh: "含逗号的单元格请加双引号", en: "put double quotes around a cell that contains a comma" },
  },
  "catalog-file": {
    reason: { zh: "没有名为“{value}”的报告", en: "there is no report named {value}" },
    remedy: { zh: "请改正 file 一栏，或放入该文件", en: "correct the cell under file, or add the report" },
  },
  "catalog-duplicate": {
    reason: { zh: "“{value}”已有一行，此行未用", en: "{value} has a row already; this one was not used" },
    remedy: { zh: "请把两行合并", en: "merge the two rows" },
  },
  "catalog-code": {
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
    reason: { zh: "“{value}”不是年份，已改为推断", en: "{value} is no year; it is inferred instead" },
    remedy: {
      zh: "请填报告发表的四位公历年份，如 2023",
      en: "write the four digits of the year of delivery, such as 2023",
    },
  },
};
