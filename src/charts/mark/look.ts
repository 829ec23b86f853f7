/** How marks look: what is solid, outlined, small or light means the same on pages and in notebooks. */

/** Lines, words and marks that all charts draw in the same colours; the second is for a drawing without the site's style. */
export const COLOUR = {
  ink: "var(--ink, #1d1c1a)",
  muted: "var(--muted, #5f5b54)",
  line: "var(--line, #e0dcd3)",
  stem: "var(--stem, #c4bfb4)",
  paper: "var(--paper, #fff)",
  mark: "var(--mark, #1f5a8c)",
  light: "var(--mark-light, #9dbad3)",
} as const;

/** Width of the line around a mark. */
export const STROKE = 1.75;

/** Radius of what was before a change. */
export const BASELINE_RADIUS = 3.5;

/** The halo of an about: so much wider than its mark, in so much of its colour. */
export const HALO = { wider: 5, opacity: 0.2 };

/** What a mark is filled with: a target with the paper, so that it is outlined, a baseline with the light colour, a result with its own. */
export function fillOfStatus(status: string, color: string = COLOUR.mark): string {
  if (status === "target") return COLOUR.paper;
  return status === "baseline" ? COLOUR.light : color;
}
