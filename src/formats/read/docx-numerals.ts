const digits = "〇一二三四五六七八九";
const legalDigits = "零壹贰叁肆伍陆柒捌玖";

/** Writes the number of a list item in a format of Word, `w:numFmt`; those that no report is numbered with come out as digits. */
export function formatNumber(value: number, format: string): string {
  return formats.get(format)?.(value) ?? String(value);
}

const chinese = (value: number): string | undefined => count(value, digits, "十");
const letter = (value: number, first: number): string | undefined =>
  value >= 1 && value <= 26 ? String.fromCharCode(first + value - 1) : undefined;

const formats = new Map<string, (value: number) => string | undefined>(
  Object.entries({
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    ideographDigital: (value: number) => Array.from(String(value), (digit) => digits[Number(digit)]).join(""),
    japaneseCounting: chinese,
    japaneseDigitalTenThousand: chinese,
    taiwaneseCounting: chinese,
    taiwaneseCountingThousand: chinese,
    chineseLegalSimplified: (value: number) => count(value, legalDigits, "拾"),
    ideographTraditional: (value: number) => "甲乙丙丁戊己庚辛壬癸"[value - 1],
    ideographZodiac: (value: number) => "子丑寅卯辰巳午未申酉戌亥"[value - 1],
    decimalZero: (value: number) => String(value).padStart(2, "0"),
    decimalEnclosedCircle: (value: number) => "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"[value - 1],
    decimalEnclosedCircleChinese: (value: number) => "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"[value - 1],
    lowerLetter: (value: number) => letter(value, 97),
    upperLetter: (value: number) => letter(value, 65),
  }),
);

/** 1 to 99 in words: 二十一; undefined beyond, where no heading reaches. */
function count(value: number, names: string, ten: string): string | undefined {
  if (!(value >= 1 && value <= 99)) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return (tens > 1 ? names[tens]! : "") + (tens > 0 ? ten : "") + (ones > 0 ? names[ones]! : "");
}
