// The closed sets of words of version 1. The schemas, the types and the code that writes the words derive from these
// lists. They do not use zod, because an export does not load it.

export const ACTION_STATUSES = [
  'completed',
  'failed',
  'declined',
  'interrupted',
  'running',
  'unknown',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const ACTION_TYPES = [
  'session_started',
  'turn_started',
  'turn_completed',
  'turn_interrupted',
  'turns_rolled_back',
  'context_compacted',
  'command_execution',
  'file_change',
  'tool_call',
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

export const FILE_CHANGES = ['add', 'update', 'delete', 'move'] as const;
export type FileChangeWord = (typeof FILE_CHANGES)[number];

export const INITIATORS = ['agent', 'user'] as const;
export type Initiator = (typeof INITIATORS)[number];

export const SANDBOX_PERMISSIONS = ['require_escalated', 'with_additional_permissions'] as const;

export const SINCE_SOURCES = ['given', 'runner_process', 'runner_folder', 'machine_start'] as const;
export type SinceSource = (typeof SINCE_SOURCES)[number];

export const HOME_STATES = ['read', 'missing', 'unreadable'] as const;
export type HomeState = (typeof HOME_STATES)[number];

export const PROBLEM_CODES = [
  'bad_json',
  'truncated_last_line',
  'line_too_long',
  'nul_bytes',
  'invalid_utf8',
  'unexpected_shape',
  'too_much',
  'corrupt_compression',
  'read_failed',
  'internal_error',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const OPEN_REASONS = ['changed_size', 'cut_line', 'turn_without_end'] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

export const ROLLOUT_FORMATS = ['bare', 'enveloped', 'paginated'] as const;
export type RolloutFormat = (typeof ROLLOUT_FORMATS)[number];

export const WORKSPACE_PROBLEMS = [
  'no_git',
  'not_a_work_tree',
  'too_slow',
  'too_large',
  'git_failed',
  'undecided_files',
] as const;
export type WorkspaceProblem = (typeof WORKSPACE_PROBLEMS)[number];

export const BASE_SOURCES = ['session', 'head'] as const;
export type BaseSource = (typeof BASE_SOURCES)[number];

export const UNREAD_REASONS = [
  'link',
  'not_a_file',
  'permission_denied',
  'unsupported_format',
  'other_file',
  'empty',
  'git_lfs_pointer',
  'no_record',
  'too_deep',
  'too_many',
  'too_large',
  'unreadable',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];
