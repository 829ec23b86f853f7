/** What commander says of a command line that it does not understand, in its English, and the same in Chinese from what the groups hold. */
export const USAGE_FAULTS: readonly { en: RegExp; zh: (...groups: string[]) => string }[] = [
  { en: /^error: unknown option '(?<option>.*)'$/, zh: (option) => `错误：未知选项“${option}”` },
  { en: /^error: unknown command '(?<command>.*)'$/, zh: (command) => `错误：未知命令“${command}”` },
  { en: /^\(Did you mean one of (?<names>.*)\?\)$/, zh: (names) => `（是否要写其中一个：${listed(names)}？）` },
  { en: /^\(Did you mean (?<name>.*)\?\)$/, zh: (name) => `（是否要写 ${name}？）` },
  { en: /^error: missing required argument '(?<argument>.*)'$/, zh: (argument) => `错误：缺少参数 <${argument}>` },
  { en: /^error: option '(?<option>.*)' argument missing$/, zh: (option) => `错误：选项“${option}”后面没有值` },
  { en: /^error: required option '(?<option>.*)' not specified$/, zh: (option) => `错误：缺少必需的选项“${option}”` },
  {
    en: /^error: too many arguments for '(?<command>.*)'\. Expected (?<most>\d+) arguments? but got (?<given>\d+)\.$/,
    zh: (command, most, given) => `错误：命令“${command}”的参数过多：应为 ${most} 个，实为 ${given} 个`,
  },
  {
    en: /^error: option '(?<option>.*)' argument '(?<value>.*)' is invalid\. (?<remedy>.*)$/,
    zh: (option, value, remedy) => `错误：选项“${option}”的值“${value}”无效。${remedy}`,
  },
  {
    en: /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<argument>.*)'\. (?<remedy>.*)$/,
    zh: (value, argument, remedy) => `错误：参数 <${argument}> 的值“${value}”无效。${remedy}`,
  },
  { en: /Allowed choices are (?<choices>.*)\.$/, zh: (choices) => `可选：${listed(choices)}。` },
];

const listed = (names = ""): string => names.replaceAll(", ", "、");
