/** The families of our own codes, each followed by three digits. */
const ourCode = /^(?:PKG|ARC|NAM|PAY|MOD|STO|SVC|RTR|ERR|TYP|ASY|SEC|PRF|STY|TST|SYN|SUP)\d{3}$/;

/** Whether a finding's code is Ruff's rather than one of ours. */
export function isRuffCode(code: string): boolean {
  return !ourCode.test(code);
}
