// Monaco's own worker (word counts, links). Without one of its own the editor would run this on the main thread.
import "monaco-editor/editor/editor.worker";
