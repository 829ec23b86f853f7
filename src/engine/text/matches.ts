/** Looks for a global pattern from the beginning; unlike `matchAll`, no copy of the pattern is made. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** Finds all matches of a global pattern, none of which is empty. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let found = firstMatch(pattern, text);
  if (!found) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) matches.push(found);
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
