// Scripts whose letters take other forms where they are joined, or kept apart, by a character that is not seen (Unicode 16, section 23.2).
const joiningScripts =
  "Arabic Bengali Devanagari Gujarati Gurmukhi Kannada Khmer Malayalam Mongolian Myanmar Nko Oriya Sinhala Syriac " +
  "Tamil Telugu";
const letter = `[${joiningScripts
  .split(" ")
  .map((script) => `\\p{Script=${script}}`)
  .join("")}]`;

// Between emoji it makes one of them: a person with what they work with.
const emoji = "\\p{Extended_Pictographic}";
const needed = [
  `(?<=${letter})[\u200c\u200d](?=${letter})`,
  `(?<=${emoji}[\ufe0f\\p{Emoji_Modifier}]?)\u200d(?=${emoji})`,
];

// Controls, format characters (bidirectional overrides among them), line and paragraph separators, lone surrogates; but for joiners
// where a text needs them.
const unprintable = new RegExp(`(?!${needed.join("|")})[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]`, "gu");

const controlPictures = 0x2400;
const deleteCharacter = 0x7f;
const pictureOfDelete = "\u2421";
const replacementCharacter = "\ufffd";

/**
 * `text` on one line, with a visible stand-in for each character that a terminal would obey instead of showing it:
 * pages come from anyone, and an escape sequence in one could rewrite what its reader sees.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(controlPictures + code);
    return code === deleteCharacter ? pictureOfDelete : replacementCharacter;
  });
}

/** What nobody sees in JSON or YAML, where C0 controls and lone surrogates are escapes already, and line ends are the layout's. */
export const unprintableInData = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** `value` as JSON text, indented, with a `\u` escape for each such character: the same value, safe on a terminal. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unprintableInData, escapesOf);
}

function escapesOf(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
