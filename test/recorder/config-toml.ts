// Writes Codex's config.toml: every value on a line of its own under its dotted key.

export type TomlValue = string | number | boolean | readonly string[] | readonly TomlTable[] | TomlTable;
export interface TomlTable {
  readonly [key: string]: TomlValue;
}

export function toToml(table: TomlTable, prefix = ''): string {
  return Object.entries(table)
    .map(([key, value]) => {
      const dotted = `${prefix}${JSON.stringify(key)}`;
      return isTable(value) ? toToml(value, `${dotted}.`) : `${dotted} = ${inline(value)}\n`;
    })
    .join('');
}

function inline(value: TomlValue): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isTable(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)} = ${inline(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** The second table's values win; tables that both have are merged. */
export function mergeToml(one: TomlTable, other: TomlTable): TomlTable {
  const merged = Object.entries(other).map(([key, value]) => {
    const before = one[key];
    const isMerged = before !== undefined && isTable(before) && isTable(value);
    return [key, isMerged ? mergeToml(before, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(merged) };
}

function isTable(value: TomlValue): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value);
}
