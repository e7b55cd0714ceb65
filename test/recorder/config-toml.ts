// Writes Codex's config.toml: every value on a line of its own under its dotted key.

export type TomlValue = string | number | boolean | readonly string[] | TomlTable;
export interface TomlTable {
  readonly [key: string]: TomlValue;
}

export function toToml(table: TomlTable, prefix = ''): string {
  return Object.entries(table)
    .map(([key, value]) => {
      const dotted = `${prefix}${JSON.stringify(key)}`;
      return isTable(value) ? toToml(value, `${dotted}.`) : `${dotted} = ${JSON.stringify(value)}\n`;
    })
    .join('');
}

function isTable(value: TomlValue): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value);
}
