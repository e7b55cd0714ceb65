// Makes of a recording, or of its export, what the same would be on a hosted Windows runner. No recording of a
// real one is at hand: only the shapes of paths, wrappers and line ends are those of Windows.

export const WINDOWS_WORKSPACE = 'D:\\a\\demo\\demo';

const FOLDERS: readonly (readonly [linux: string, windows: string])[] = [
  ['/home/runner/work/demo/demo', WINDOWS_WORKSPACE],
  ['/home/runner', 'C:\\Users\\runneradmin'],
  ['/tmp', 'C:\\Users\\RUNNER~1\\AppData\\Local\\Temp'],
  ['/nonexistent', 'D:\\nonexistent'],
];

const SHELL = ['C:\\Program Files\\PowerShell\\7\\pwsh.exe', '-NoProfile', '-Command'];

/** Lines of JSON, with Windows line ends. */
export const linesAsOnWindows = (lines: string): string =>
  lines.replace(/.+/g, (line) => JSON.stringify(asOnWindows(JSON.parse(line)))).replaceAll('\n', '\r\n');

export function asOnWindows(value: unknown): unknown {
  if (typeof value === 'string') return textAsOnWindows(value);
  if (Array.isArray(value)) {
    return isWrapped(value) ? [...SHELL, asOnWindows(value[2])] : value.map(asOnWindows);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [textAsOnWindows(key), asOnWindows(inner)]),
  );
}

const isWrapped = ([program, flag]: readonly unknown[]) =>
  /^(?:(?:\/usr)?\/bin\/)?bash$/.test(String(program)) && flag === '-lc';

function textAsOnWindows(text: string): string {
  // The arguments of a call are JSON in a string.
  if (/^\{".*\}$/s.test(text)) return JSON.stringify(asOnWindows(JSON.parse(text)));
  let result = text;
  for (const [linux, windows] of FOLDERS) {
    const found = new RegExp(`(file://)?${linux}((?:/[\\w.%~ -]*)*)(?![\\w-])`, 'g');
    result = result.replace(found, (_, uri, rest) =>
      uri === undefined
        ? windows + rest.replaceAll('/', '\\')
        : `file:///${windows.replaceAll('\\', '/')}${rest}`,
    );
  }
  return result;
}
