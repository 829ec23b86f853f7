/** Words of the page of fields; part of `STRINGS`. */
export const FIELDS_STRINGS = {
  navFields: { zh: "字段", en: "Fields" },
  fieldsLede: {
    zh: "各张表每一列的名称、类型和含义。网站上的下载、zhibiao build 写出的文件和 zhibiao extract 的输出用的是同一张字段表。",
    en: "Name, type and meaning of every column of every table. Downloads of this site, the files that zhibiao build writes and what zhibiao extract prints have the same columns.",
  },
  fieldsField: { zh: "字段", en: "Field" },
  fieldsType: { zh: "类型", en: "Type" },
  fieldsMeaning: { zh: "含义", en: "Meaning" },
  fieldsFiles: { zh: "下载", en: "Download" },
  fieldsString: { zh: "文本", en: "text" },
  fieldsNumber: { zh: "数", en: "number" },
  fieldsInteger: { zh: "整数", en: "whole number" },
  fieldsBoolean: { zh: "是否", en: "yes or no" },
  fieldsList: { zh: "文本列表", en: "list of texts" },
} as const;
