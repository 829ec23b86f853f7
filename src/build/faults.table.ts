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
  notSite: (out: string) => ({
    zh: `不能替换 ${out}：里面不是网站；请在 --out 后指定新的或空的文件夹`,
    en: `cannot replace ${out}: it holds something other than a site; name a new or empty folder after --out`,
  }),
  noTables: (dir: string) => ({
    zh: `${dir} 中没有可用的表；请先运行 zhibiao build --format csv,xlsx,duckdb --out ${dir}`,
    en: `no tables to make a site from in ${dir}; run zhibiao build --format csv,xlsx,duckdb --out ${dir}`,
  }),
} as const satisfies Messages;
