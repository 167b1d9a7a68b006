// Whether a terminal can show signs outside ASCII, as far as its environment says.

/** `platform` as in process.platform. Unknown means yes: only a clear sign of the contrary counts. */
export function showsUnicode(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): boolean {
  if (env.TERM === 'linux') return false;
  if (platform === 'win32') {
    return Boolean(env.WT_SESSION ?? env.TERM_PROGRAM ?? env.ConEmuTask ?? env.TERM);
  }
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale === undefined || locale === '' || /utf-?8/i.test(locale);
}
