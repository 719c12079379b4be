import { setScreen, usePlayground } from "@/lib/workspace/store";

/** Changes whether Tab indents in the editor or leaves it. The status bar shows and announces which holds. */
export function toggleTabMode(): void {
  setScreen({ tabMovesFocus: !usePlayground.getState().tabMovesFocus });
}
