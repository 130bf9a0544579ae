/** The place of a figure in the editor, as the parameters of its address: its use case, and what it is called. */
export function editorPlace(at: { readonly useCase: string | null; readonly label?: string }): Record<string, string> {
  return { part: at.useCase ?? 'whole', ...(at.label === undefined ? {} : { find: at.label }) };
}
