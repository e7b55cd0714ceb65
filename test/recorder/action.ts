// An action as truth.json spells it, and what makes two of them the same one.

export interface Command {
  readonly kind: 'command';
  readonly command: string;
  readonly exit_code: number | null;
  readonly status: string;
}

export interface FileChange {
  readonly kind: 'file_change';
  readonly changes: readonly { readonly path: string; readonly change: string }[];
  readonly status: string;
}

export interface McpCall {
  readonly kind: 'mcp';
  readonly server: string;
  readonly tool: string;
  readonly status: string;
}

export interface ToolCall {
  readonly kind: 'tool';
  readonly tool: string;
  readonly status: string;
}

export interface WebSearch {
  readonly kind: 'web_search';
  readonly status: string;
}

export type Action = Command | FileChange | McpCall | ToolCall | WebSearch;

/** An action with the id of its call, where the source gives one. */
export interface Seen {
  readonly callId: string | null;
  readonly action: Action;
}

export function identityOf(action: Action): string {
  switch (action.kind) {
    case 'command':
      return `command ${action.command}`;
    case 'file_change':
      return `file_change ${action.changes
        .map((change) => change.path)
        .sort()
        .join(' ')}`;
    case 'mcp':
      return `mcp ${action.server}/${action.tool}`;
    case 'tool':
      return `tool ${action.tool}`;
    case 'web_search':
      return 'web_search';
  }
}
