import { capitalised } from "../../util/capitalised.js";
import { cut } from "./cut.js";

/** Words that TypeScript reserves, everywhere or in strict code, and names that mean something in every module. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue " +
    "debugger declare default delete do else enum eval export extends false finally for function get if implements " +
    "import in infer instanceof interface is keyof let module namespace never new null number object of package " +
    "private protected public readonly require return satisfies set static string super switch symbol this throw " +
    "true try type typeof undefined unique unknown using var void while with yield"
  ).split(" "),
);

/** Longer names serve nobody, and a page can make them as long as it likes. */
const maximumLength = 100;

/** True for a name that can stand behind a dot and as a bare key. */
export function isPlainIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/**
 * The name of a parameter or variable, as near to `name` as TypeScript allows: `call-id` is `callId`, `new` is `new_`.
 */
export function identifier(name: string): string {
  const joined = wordsOf(name)
    .map((word, index) => (index === 0 ? word : capitalised(word)))
    .join("");
  const safe = cut(startingWithLetter(joined), maximumLength);
  return reservedWords.has(safe) ? `${safe}_` : safe;
}

/**
 * The same for a type: `identitySet` is `IdentitySet`, `call-redirect` is `CallRedirect`. Empty where nothing can be
 * used.
 */
export function typeIdentifier(name: string): string {
  const joined = wordsOf(name).map(capitalised).join("");
  return joined === "" ? "" : cut(startingWithLetter(joined), maximumLength);
}

/** What may not stand in an identifier, and what may and cannot be seen there. */
const separators = /[^\p{ID_Continue}]+|[\p{Default_Ignorable_Code_Point}\u00b7]+/u;

function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .split(separators)
    .filter((word) => word !== "");
}

function startingWithLetter(name: string): string {
  return /^[\p{ID_Start}_]/u.test(name) ? name : `_${name}`;
}
