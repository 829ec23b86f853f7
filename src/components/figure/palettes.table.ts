/** Colours of a figure that leaves the site, by the names that drawings give them; the values of `style/base.css`. */

/** The name of a palette. */
export type Theme = "print" | "grey" | "screen" | "dark";

/** A palette: colours by name, without the two dashes. */
export type Palette = Readonly<Record<string, string>>;

const screen: Palette = {
  paper: "#fdfcf9",
  raised: "#f5f2ec",
  ink: "#1d1c1a",
  muted: "#5f5b54",
  line: "#e0dcd3",
  stem: "#c4bfb4",
  accent: "#1f5a8c",
  "accent-tint": "#e3ecf4",
  mark: "#1f5a8c",
  "mark-light": "#9dbad3",
  alert: "#8f3412",
  economy: "#1f5a8c",
  money: "#0b6a66",
  people: "#9a4312",
  land: "#3d6a1c",
  service: "#7a3789",
  building: "#7a5d05",
  other: "#5f5b54",
};

/** Lines that a printer still shows, on white paper. */
const print: Palette = {
  ...screen,
  paper: "#ffffff",
  raised: "#ffffff",
  ink: "#111111",
  line: "#d0d0d0",
  stem: "#b0b0b0",
};

/** Every palette; `screen` and `dark` are those of the site. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  print,
  grey: {
    ...print,
    muted: "#505050",
    accent: "#222222",
    "accent-tint": "#eeeeee",
    mark: "#222222",
    "mark-light": "#a8a8a8",
    alert: "#222222",
    economy: "#111111",
    money: "#6e6e6e",
    people: "#3c3c3c",
    land: "#8a8a8a",
    service: "#555555",
    building: "#777777",
    other: "#505050",
  },
  screen,
  dark: {
    paper: "#15171a",
    raised: "#1d2024",
    ink: "#e9e6e0",
    muted: "#aaa69e",
    line: "#33373d",
    stem: "#4a4f57",
    accent: "#8fbce6",
    "accent-tint": "#1f3144",
    mark: "#8fbce6",
    "mark-light": "#4f7294",
    alert: "#efa27e",
    economy: "#8fbce6",
    money: "#6cc7bf",
    people: "#eaa678",
    land: "#a3cc7a",
    service: "#d5a3e2",
    building: "#dcbd60",
    other: "#aaa69e",
  },
};
