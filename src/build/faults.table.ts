import type { Messages } from "../tables/fault.js";

/** Why no tables or site can be made of a folder. */
export const BUILD_FAULTS = {
  noFolder: (dir: string, code: string) => ({
    zh: `无法读取 ${dir}（${code}）；请指定存放报告的文件夹`,
    en: `cannot read ${dir} (${code}); name a folder that holds reports`,
  }),
  closedFolder: (dir: string, code: string) => ({
    zh: `无法读取 ${dir}（${code}）；请检查权限`,
    en: `cannot read ${dir} (${code}); check its permissions`,
  }),
  madeFolder: (dir: string) => ({
    zh: `${dir} 是 zhibiao 写出的数据表或网站，不是报告；请指定存放报告的文件夹`,
    en: `${dir} holds tables or a site that zhibiao has made, and no reports; name the folder of the reports`,
  }),
  outputIsInput: (out: string) => ({
    zh: `${out} 就是要读取的文件夹；请在 --out 后另写一个文件夹`,
    en: `${out} is what is to be read; name another folder after --out`,
  }),
  outputHoldsInput: (out: string, dir: string) => ({
    zh: `${out} 之内有要读取的 ${dir}；请在 --out 后另写一个文件夹`,
    en: `${out} holds ${dir}, which is to be read; name another folder after --out`,
  }),
  outputHoldsOthers: (out: string, dir: string) => ({
    zh: `${out} 在要读取的 ${dir} 之内，里面有别的文件；请在 --out 后指定新的或空的文件夹`,
    en: `${out} lies in ${dir}, which is to be read, and holds other files; name a new or empty folder after --out`,
  }),
  outputInOutput: (inner: string, outer: string) => ({
    zh: `${inner} 在 ${outer} 之内，会随网站一起被替换；请在 --tables 后另写一个文件夹`,
    en: `${inner} lies in ${outer} and would be replaced with the site; name another folder after --tables`,
  }),
  notSite: (out: string) => ({
    zh: `不能替换 ${out}：里面不是网站；请在 --out 后指定新的或空的文件夹`,
    en: `cannot replace ${out}: it holds something other than a site; name a new or empty folder after --out`,
  }),
  noTables: (dir: string) => ({
    zh: `${dir} 中没有可用的表；请先运行 zhibiao build --format csv,xlsx,duckdb --out ${dir}`,
    en: `no tables to make a site from in ${dir}; run zhibiao build --format csv,xlsx,duckdb --out ${dir}`,
  }),
  olderTables: (dir: string) => ({
    zh: `${dir} 中的表由其他版本的 zhibiao 生成；请重新运行 zhibiao build --format csv,xlsx,duckdb --out ${dir}`,
    en: `the tables in ${dir} were built by another version of zhibiao; build them again: zhibiao build --format csv,xlsx,duckdb --out ${dir}`,
  }),
  otherReports: (reports: string, process: string) => ({
    zh: `另一个 observable 进程（${process}）正在使用 ${reports}，两者共用一个缓存；请先结束它，或改用 zhibiao site`,
    en: `another observable (process ${process}) is at work on ${reports}, and both share one cache; end it first, or use zhibiao site`,
  }),
} as const satisfies Messages;
