/** Words of the guide to embedding; part of `STRINGS`. */
export const GUIDE_STRINGS = {
  navGuide: { zh: "嵌入与引用", en: "Embed and cite" },
  guideLede: {
    zh: "每张图都可以放进论文、幻灯片和网页，连同数字所在的原句。下面的例子用的是“{indicator}”，换成比较页上任何一张图的地址即可。",
    en: "Every chart goes into papers, slides and pages, with the sentences behind its numbers. The examples show {indicator}; the address of any chart on the Compare page takes its place.",
  },
  guideGallery: { zh: "图例", en: "Gallery" },
  guideGalleryText: {
    zh: "这些图嵌在框架里，与在别的网站上一样：点一个点，看它的原句。",
    en: "These charts stand in frames, as they would on another site: choose a mark to read its sentence.",
  },
  guideOpen: { zh: "在比较页打开", en: "Open on the Compare page" },
  guideWeb: { zh: "放进网页", en: "In a web page" },
  guideWebText: {
    zh: "框架在任何网页上都能用。宽度随页面，高度由旁边的脚本调整；lang=zh 或 en 定语言，theme=light、dark 或 auto 定颜色。图不写 cookie，不存任何东西，只向本站请求文件。",
    en: "A frame works in any page. It is as wide as its place, and the script beside it gives it its height. lang=zh or en sets the language; theme=light, dark or auto the colours. A chart sets no cookie, stores nothing and asks for files of this site only.",
  },
  guideModuleText: {
    zh: "也可以用模块把图画进自己的页面。可选项：width（像素）、theme、lang。图的样式与页面互不影响。",
    en: "A module draws the chart into the page itself. Options: width (pixels), theme, lang. The styles of chart and page do not touch.",
  },
  guideServer: { zh: "服务器需要什么", en: "What the server needs" },
  guideServerText: {
    zh: "本站的文件放在任何静态服务器上都行。别的网站要用模块，服务器须为 embed/ 和 data/ 下的文件发送下面的响应头；GitHub Pages 本来就发送。框架不需要它。",
    en: "Any static server will do for the files of this site. For the module to work on other sites, it has to send this header with the files under embed/ and data/; GitHub Pages does so by itself. Frames need nothing.",
  },
  guideKeep: { zh: "引用不会变的图", en: "Cite a figure that stays" },
  guideKeepText: {
    zh: "每个指标的初始视图有一个永久地址：数据更新后，图上的数字不变，并注明已有新数据。同一地址有图片，也有 oEmbed 说明；地址里的 16 位是其数据文件 SHA-256 的开头。",
    en: "The first view of each indicator has a permanent address: when the data move on, its numbers stay and the page says that newer ones exist. Beside it are the picture and an oEmbed description; the 16 digits begin the SHA-256 of its data file.",
  },
  guideWordPress: { zh: "放进 WordPress", en: "WordPress" },
  guideWordPressText: {
    zh: "在编辑器里加“自定义 HTML”区块，贴入下面两行。若站点会去掉脚本，只贴第一行，并把 height 改成合适的高度。",
    en: "Add a Custom HTML block and paste these two lines. Where your site strips scripts, paste the first line only and set its height.",
  },
  guideObservable: { zh: "放进 Observable", en: "Observable" },
  guideObservableText: {
    zh: "在笔记本或 Observable Framework 里，这是一个单元格。",
    en: "In a notebook or in Observable Framework, this is a cell.",
  },
  guideLatex: { zh: "放进 LaTeX", en: "LaTeX" },
  guideLatexText: {
    zh: "命令做出 PDF、图注、表格和 BibTeX；正文只需一行。中文用 XeLaTeX 和 xeCJK 或 ctex。",
    en: "The command makes PDF, caption, table and BibTeX; the article needs one line. For Chinese, use XeLaTeX with xeCJK or ctex.",
  },
  guideMarkdown: { zh: "放进 Markdown 与 Quarto", en: "Markdown and Quarto" },
  guideMarkdownText: {
    zh: "印刷用 SVG 或 PDF；网页上可以再放框架。",
    en: "Use the SVG or PDF for print; a page can hold the frame as well.",
  },
  guideWord: { zh: "放进 Word", en: "Word" },
  guideWordText: {
    zh: "“插入”→“图片”选 SVG 或 PNG，宽度不用再调；替代文字和图注在 .caption.md 里，.csl.json 可导入 Zotero。",
    en: "Insert → Pictures takes the SVG or the PNG at its own size; alternative text and caption are in the .caption.md, and Zotero imports the .csl.json.",
  },
  guideMake: { zh: "命令", en: "Command" },
  guideInText: { zh: "正文里", en: "In the text" },
  guideHeader: { zh: "响应头", en: "Header" },
  guideVerify: { zh: "核验一张图", en: "Verify a figure" },
  guideVerifyText: {
    zh: "选择或拖入由本工具做出的 SVG 或 PDF。这里比较哈希值和数据行，不比较图形。文件不会离开你的浏览器。",
    en: "Choose or drop an SVG or PDF that was made with this tool. Its hash and its rows are compared here, not its drawing. The file does not leave your browser.",
  },
  verifyChoose: { zh: "选择文件，或拖到这里", en: "Choose a file, or drop it here" },
  verifyNone: {
    zh: "{file}：没有证明。只有本工具做的 SVG 和 PDF 带有证明，经别的程序另存的会丢失。",
    en: "{file}: it carries no proof. SVG and PDF of this tool do, unless another program has saved them anew.",
  },
  verifyDamaged: {
    zh: "{file}：证明读不出来；文件被改过，或者不完整。",
    en: "{file}: its proof cannot be read; the file has been edited or cut off.",
  },
  verifySeveral: {
    zh: "{file}：有不止一份证明，无从判断哪一份属于它。",
    en: "{file}: it carries more than one proof, and which is its own cannot be told.",
  },
  verifyOther: {
    zh: "{file}：证明是另一版本的；请重新做这张图。",
    en: "{file}: its proof is of another version; make the figure again.",
  },
  verifyUntouched: {
    zh: "{file}：与其中的哈希值相符，做出后没有意外改动。有意改动的人可以另写一个相符的值。",
    en: "{file} fits the hash in it: nothing has changed by accident. Who edits on purpose can write a hash that fits.",
  },
  verifyTouched: { zh: "{file}：做出之后被改动过。", en: "{file} has been edited since it was made." },
  verifyNotDrawn: {
    zh: "图形没有在这里比较；要重画并比较，请运行 zhibiao verify {file}。",
    en: "The drawing has not been compared here; to draw it anew and compare, run zhibiao verify {file}.",
  },
  verifySame: {
    zh: "本站今天的数据给出同样的 {n} 个数字。",
    en: {
      one: "The data of this site give the same {n} number today.",
      other: "The data of this site give the same {n} numbers today.",
    },
  },
  verifyDiffers: { zh: "与本站今天的数据不同：", en: "The data of this site give other numbers today:" },
  verifyGoneIndicator: {
    zh: "本站的数据里没有图中的指标或地方。",
    en: "The data of this site do not have what the figure shows.",
  },
  verifyChanged: { zh: "{what}：{old} → {now}", en: "{what}: {old} → {now}" },
  verifyGone: { zh: "已没有：{what}，{old}", en: "gone: {what}, {old}" },
  verifyNew: { zh: "新增：{what}，{now}", en: "new: {what}, {now}" },
} as const;
