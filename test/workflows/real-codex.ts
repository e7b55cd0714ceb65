// The release of Codex that the tests of workflows run.

export const CODEX = '0.169.0';
