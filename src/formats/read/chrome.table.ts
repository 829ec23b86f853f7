/** Elements that never hold the text of a page. */
export const neverText = new Set(
  (
    "applet audio button canvas datalist embed frame head iframe img input link math meta noembed noscript object " +
    "script select style svg template textarea title video xml"
  ).split(" "),
);

/** Elements, and roles of elements, that frame a page. */
export const framing = new Set(
  "aside banner complementary contentinfo dialog footer menu menubar nav navigation search toolbar".split(" "),
);

/** Words of a class or id that only parts around the text have: `pageFooter`, `nav-top`. */
export const framingWords = new Set(
  (
    "bdshare bdsharebuttonbox breadcrumb breadcrumbs copyright crumb crumbs dqwz foot footer friendlink login logo " +
    "menu nav navbar navi navigation pager pagination qrcode related search share sidebar sitemap toolbar topbar weizhi"
  ).split(" "),
);

/** A kind of line that stands around a report and is no part of it. */
export interface ChromeLine {
  id: string;
  pattern: RegExp;
  example: string;
  counterExample: string;
}

/** Lines to leave out where they stand before or after the text; each pattern fits a whole line without its blanks. */
export const chromeLines: readonly ChromeLine[] = [
  {
    id: "toolbar",
    pattern:
      /^(?:[[【(（]?(?:打印(?:本页|本文|正文|此页)?|关闭(?:窗口|本页|此页)?|收藏(?:本页|此页)?|加入收藏|返回(?:顶部|上页|首页|列表)?|分享(?:到|至)?|保存|纠错|微信|微博|字体|字号|大|中|小|A[+-]?|我要(?:打印|纠错|收藏)|扫一扫在手机打开当前页|设为首页|简体|繁体|无障碍(?:阅读|浏览)?)[:：]?[\]】)）]?[|｜、/]*){1,20}$/,
    example: "【字号：大中小】打印收藏关闭",
    counterExample: "大力发展中小企业",
  },
  {
    id: "icp",
    pattern:
      /^.{0,80}(?:ICP备(?:案(?:序号|号)?[:：]?)?[A-Z\d]|公网安备[:：]?[A-Z\d]|网站标识码[:：]?[A-Za-z\d]).{0,200}$/,
    example: "主办单位：某县人民政府办公室 豫ICP备05012345号-1",
    counterExample: "全市ICP备案网站达到1200个",
  },
  {
    id: "organiser",
    pattern: /^(?:主办|承办|协办|版权所有|技术支持|网站维护|联系电话|网站地图|联系我们|Copyright|©).{0,120}$/i,
    example: "主办：某市人民政府办公室 承办：某市大数据局",
    counterExample: "成功主办全国农民运动会",
  },
  {
    id: "origin",
    pattern:
      /^(?:信息|文章|稿件|新闻)?(?:来源|发布(?:时间|日期|机构|单位)|发文(?:日期|机关)|成文日期|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数|量)?|访问量|作者|编辑|责任编辑|责编|审核|日期|时间|索引号|主题分类|文号|信息名称)[:：].{0,160}$/,
    example: "发布时间：2024-01-20 来源：市政府办公室 浏览次数：1234",
    counterExample: "来源于高新技术产业的税收增长12%",
  },
  {
    id: "date",
    pattern: /^(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:\d{1,2}:\d\d(?::\d\d)?)?$/,
    example: "2024-01-20 10:30",
    counterExample: "2024年1月20日",
  },
  {
    id: "location",
    pattern: /^您?(?:现在)?(?:的|所在)?(?:当前)?位置是?[:：].{0,120}$/,
    example: "您现在的位置：首页>政务公开>政府工作报告",
    counterExample: "位置优势更加突出：铁路通车里程达到300公里",
  },
  {
    id: "neighbour",
    pattern:
      /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|文章|新闻|信息|阅读|解读)|附件下载|扫描二维码.{0,20})(?:[:：].{0,120})?$/,
    example: "上一篇：2023年政府工作报告",
    counterExample: "下一步工作打算",
  },
];
