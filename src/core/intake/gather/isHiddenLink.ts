/** Addresses that say nothing of the page they open. */
const hiding = new RegExp(
  `^https?://(?:${[
    'news\\.google\\.com/(?:rss/)?(?:articles|read)/',
    '(?:t\\.co|bit\\.ly|tinyurl\\.com|goo\\.gl|ow\\.ly|buff\\.ly|lnkd\\.in|dlvr\\.it|trib\\.al|is\\.gd|apple\\.news)/',
    '(?:share\\.google|naver\\.me|me2\\.do|han\\.gl|url\\.kr|vo\\.la|reut\\.rs|nyti\\.ms|wapo\\.st|bbc\\.in|cnn\\.it)/',
  ].join('|')})[^/?#]`,
  'i',
);

/** True for an address that hides where it leads until it is opened: Google News, link shorteners. */
export function isHiddenLink(link: string): boolean {
  return hiding.test(link);
}
