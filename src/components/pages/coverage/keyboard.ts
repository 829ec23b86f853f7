/** Arrow keys in a grid: one cell is in the tab order, and the keys move it, as WAI-ARIA's grid pattern has it. */

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/**
 * Makes a table walkable. `cells` are its cells by row; what is focused is the link of a cell, or the cell itself where it
 * has none. `onMove` is told of every cell that gets the focus.
 */
export function walkGrid(
  table: HTMLElement,
  cells: readonly (readonly HTMLElement[])[],
  onMove: (row: number, column: number) => void,
): void {
  const at = new Map<HTMLElement, [number, number]>();
  for (const [row, own] of cells.entries()) for (const [column, cell] of own.entries()) at.set(cell, [row, column]);
  const placeOf = (target: EventTarget | null): [number, number] | null => {
    const cell = (target as Element | null)?.closest<HTMLElement>("th, td");
    return (cell && at.get(cell)) ?? null;
  };
  let current = cells[1]?.[1] ?? cells[0]?.[0];
  for (const cell of at.keys()) target(cell).tabIndex = cell === current ? 0 : -1;
  table.addEventListener("focusin", (event) => {
    const place = placeOf(event.target);
    const cell = place && cells[place[0]]?.[place[1]];
    if (!cell) return;
    if (current) target(current).tabIndex = -1;
    current = cell;
    target(cell).tabIndex = 0;
    onMove(...place);
  });
  table.addEventListener("keydown", (event) => {
    const place = placeOf(event.target);
    const next = place && nextOf(event, place, cells);
    const cell = next && cells[next[0]]?.[next[1]];
    if (!cell) return;
    event.preventDefault();
    target(cell).focus();
  });
}

/** What gets the focus in a cell. */
function target(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>("a") ?? cell;
}

function nextOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  [row, column]: readonly [number, number],
  cells: readonly (readonly HTMLElement[])[],
): [number, number] | null {
  if (altKey || shiftKey) return null;
  const last = [cells.length - 1, (cells[row]?.length ?? 1) - 1] as const;
  const whole = ctrlKey || metaKey;
  if (key === "Home") return [whole ? 0 : row, 0];
  if (key === "End") return [whole ? last[0] : row, last[1]];
  const step = whole ? undefined : STEPS[key];
  if (!step) return null;
  const clamp = (n: number, most: number): number => Math.max(0, Math.min(most, n));
  return [clamp(row + step[0], last[0]), clamp(column + step[1], last[1])];
}
