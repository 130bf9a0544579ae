/** The place of one value or line in the editor, as the parameters of its address. */
export function editorPlace(at: { readonly useCase: string | null; readonly name: string }): Record<string, string> {
  return { useCase: at.useCase ?? '', at: at.name };
}
