/**
 * What a reader cannot see or is misled by: controls, format characters (bidi overrides, zero-width marks, tags),
 * whatever else Unicode says to show nothing for, line and paragraph separators, lone surrogates, and blanks other than
 * U+0020.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** Nearly every text is, and is told at once. */
const plainText = /^[ -~]*$/;

/** `text` with every hidden character written as `\uXXXX`, one for each UTF-16 unit. */
export function showHidden(text: string): string {
  if (plainText.test(text)) return text;
  return text.replaceAll(hidden, (character) => {
    let escaped = "";
    for (let at = 0; at < character.length; at++) {
      escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
    }
    return escaped;
  });
}
