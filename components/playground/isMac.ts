/** Whether shortcuts are written, and Control taken, as on Apple's machines. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
