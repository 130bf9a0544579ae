/** Where the catalogue of use cases stands: within an engagement where one is open, else in the workspace. */
export function catalogueAddress(workspace: string, engagement: string | undefined): string {
  return engagement === undefined ? `/w/${workspace}/use-cases` : `/w/${workspace}/e/${engagement}/select/use-cases`;
}
