const openings: ReadonlySet<string> = new Set(['summary', 'digest', '요약', '摘要', '要約']);

/** A briefing's title, without the word in front of it and the feed behind it. */
export interface BriefingTitle {
  readonly title: string;
  readonly feed: string | null;
}

/** True where a title begins with `[Summary]` in any of our languages. */
export function saysSummary(heading: string): boolean {
  const close = heading.indexOf(']');
  return heading.startsWith('[') && openings.has(heading.slice(1, Math.max(close, 1)).trim().toLowerCase());
}

/** Reads `[Summary] The title | The feed`. */
export function briefingTitle(heading: string): BriefingTitle {
  const whole = saysSummary(heading) ? heading.slice(heading.indexOf(']') + 1).trim() : heading;
  const bar = whole.lastIndexOf(' | ');
  if (bar === -1) return { title: whole, feed: null };
  return { title: whole.slice(0, bar).trim(), feed: whole.slice(bar + 3).trim() || null };
}

const ornament =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3|\ufe0f|\ufe0e|\u200d|\s)+/u;

/** A section's name without the picture in front of it. */
export function withoutOrnament(name: string): string {
  return name.replace(ornament, '').trim();
}
