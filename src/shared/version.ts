// The name and version of the exporter. A test compares the version with that of the package.

export const EXPORTER = { name: 'codex-actions-export', version: '1.0.0' } as const;
