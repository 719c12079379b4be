/**
 * The name by which @monaco-editor/react asks for Monaco's types. The editor's packages moved their files in 0.57, so that name
 * leads nowhere any more, and every type of the component would silently be `any`.
 */
declare module "monaco-editor/esm/vs/editor/editor.api" {
  export * from "monaco-editor/editor/editor.api";
}
