/** True for words that announce what stands below them: "A room has:" */
export function announces(text: string): boolean {
  return text.trimEnd().endsWith(":");
}
