/** The solver's WebAssembly: the build puts it beside the other files and says where. */
declare module 'highs/runtime' {
  const place: string;
  export { place as default };
}
