/** Where the words of an SVG stand. */
import type { Words } from "./compare-words.js";

/** From the measure of an element to millimetres: a b c d e f of SVG. */
type Matrix = readonly [number, number, number, number, number, number];

/** The texts of an SVG with their places in millimetres, those that hold others left out. */
export function svgWords(document: Document): Words[] {
  const words: Words[] = [];
  const root = document.documentElement;
  const waiting: Placed[] = [{ element: root, matrix: rootMatrix(root), x: 0, y: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element } = next;
    const placed = placeOf(next);
    const isText = element.localName === "text" || element.localName === "tspan";
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3 || nodeType === 4);
    const text = squash(own.map(({ nodeValue }) => nodeValue ?? "").join(""));
    if (isText && text !== "") {
      const [a, b, c, d, e, f] = placed.matrix;
      words.push({ text, x: a * placed.x + c * placed.y + e, y: b * placed.x + d * placed.y + f });
    }
    for (const child of [...element.children].reverse()) waiting.push({ ...placed, element: child });
  }
  return words;
}

interface Placed {
  element: Element;
  matrix: Matrix;
  x: number;
  y: number;
}

/** An element's own measure, and where its words begin in it. */
function placeOf({ element, matrix, x, y }: Placed): Placed {
  const own = multiply(matrix, transformOf(element.getAttribute("transform") ?? ""));
  const at = (name: string, inherited: number): number => firstNumber(element.getAttribute(name)) ?? inherited;
  if (element.localName === "text") return { element, matrix: own, x: at("x", 0), y: at("y", 0) };
  if (element.localName === "tspan") return { element, matrix: own, x: at("x", x), y: at("y", y) };
  if (element.localName !== "svg" || element.parentNode?.nodeType === 9) return { element, matrix: own, x, y };
  const box = viewBoxOf(element);
  const scale = box ? (firstNumber(element.getAttribute("width")) ?? box.width) / box.width : 1;
  const inside: Matrix = [scale, 0, 0, scale, at("x", 0) - scale * (box?.x ?? 0), at("y", 0) - scale * (box?.y ?? 0)];
  return { element, matrix: multiply(own, inside), x, y };
}

const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6 };

function rootMatrix(root: Element): Matrix {
  const box = viewBoxOf(root);
  const width = root.getAttribute("width") ?? "";
  const unit = MILLIMETRES[/(?:mm|cm|in|pt|pc)$/.exec(width)?.[0] ?? ""] ?? 25.4 / 96;
  const scale = ((firstNumber(width) ?? box?.width ?? 1) * unit) / (box?.width ?? firstNumber(width) ?? 1);
  return [scale, 0, 0, scale, -scale * (box?.x ?? 0), -scale * (box?.y ?? 0)];
}

function viewBoxOf(element: Element): { x: number; y: number; width: number } | null {
  const [x, y, width] = numbersIn(element.getAttribute("viewBox") ?? "");
  return x === undefined || y === undefined || !width ? null : { x, y, width };
}

function transformOf(text: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, values = ""] of text.matchAll(/(translate|scale|matrix|rotate)\s*\(([^()]*)\)/g)) {
    const [a = 0, b, c, d = 0, e = 0, f = 0] = numbersIn(values);
    if (name === "translate") matrix = multiply(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === "scale") matrix = multiply(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === "matrix") matrix = multiply(matrix, [a, b ?? 0, c ?? 0, d, e, f]);
    else if (name === "rotate") {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      const [x, y] = [b ?? 0, c ?? 0];
      matrix = multiply(matrix, [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]);
    }
  }
  return matrix;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function numbersIn(text: string): number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

function firstNumber(text: string | null): number | null {
  return numbersIn(text ?? "")[0] ?? null;
}

function squash(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
