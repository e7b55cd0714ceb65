// Name and version of the exporter. A test keeps the version equal to the package's.

export const EXPORTER = { name: 'codex-actions-export', version: '1.0.0' } as const;
