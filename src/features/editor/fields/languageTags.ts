/** The languages offered by name, where nothing else is known: those most of the world's press is in. */
export const languageTags: readonly string[] = `
  am ar az bg bn bs ca cs da de el en es et fa fi fil fr gu he hi hr hu hy id is it ja ka kk km ko lo lt lv mk ml mn mr
  ms my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh zh-Hans zh-Hant
`
  .trim()
  .split(/\s+/);
