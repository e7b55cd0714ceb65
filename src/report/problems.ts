// Explains each problem and each reason why a place was not read: what it is, what is missing, and what to do.
import type { ProblemCode, UnreadReason } from '../contract/v1/manifest.js';

export interface Explanation {
  /** What is counted, in the plural: "Lines that are not JSON". */
  readonly what: string;
  /** One or more sentences: what is missing, and what the reader can do. */
  readonly advice: string;
}

export const PROBLEMS = {
  bad_json: {
    what: 'Lines that are not JSON',
    advice: 'What they recorded is missing. Something other than Codex may have written to the file.',
  },
  truncated_last_line: {
    what: 'Files whose last line is cut short',
    advice: 'Codex was still writing, or was killed. Run the export after it has ended.',
  },
  line_too_long: {
    what: 'Lines over the limit of length',
    advice: 'Their end was not read. The rollout has them in full.',
  },
  nul_bytes: {
    what: 'Lines with NUL bytes',
    advice:
      'What stood there is lost. A crash or a full disk leaves them: check the disk of the runner. After 16 MiB of them the rest of the file is not read.',
  },
  invalid_utf8: {
    what: 'Lines that are not UTF-8',
    advice: 'Some of their characters were replaced; nothing else is missing.',
  },
  unexpected_shape: {
    what: 'Records of a known kind in an unknown shape',
    advice: 'What they recorded may be missing. Try a newer version of this exporter.',
  },
  too_much: {
    what: 'Lines of a session that is over the limit of memory',
    advice: 'What they recorded is missing. No known Codex session is this long. Check what wrote the file.',
  },
  corrupt_compression: {
    what: 'Compressed files that are damaged or expand without end',
    advice: 'What comes after the damage is missing. Export from another copy if there is one.',
  },
  read_failed: {
    what: 'Files that could not be read to their end',
    advice: 'What comes after that point is missing. Run the export again.',
  },
  internal_error: {
    what: 'Lines at which this exporter failed',
    advice: 'What they recorded may be missing. The log has a line for each failure: please report it.',
  },
} as const satisfies Record<ProblemCode, Explanation>;

/** In the order in which a summary lists them. */
export const UNREAD = {
  not_a_file: {
    what: 'Places named like a session that are not files',
    advice: 'There is nothing to do unless a session was expected there.',
  },
  permission_denied: {
    what: 'Places that this user has no permission to read',
    advice:
      'Codex ran as another user. Let the user of this job read its home, or run the export as that user.',
  },
  unsupported_format: {
    what: 'Files that look like a session by their name and are not read',
    advice:
      'Codex names them `rollout-….jsonl` or `rollout-….jsonl.zst`: give a renamed one its name back. For another format, try a newer version of this exporter.',
  },
  no_record: {
    what: 'Files named like a session in which no line could be read',
    advice:
      'They are damaged, or something other than Codex wrote them. Export from another copy if there is one.',
  },
  git_lfs_pointer: {
    what: 'Git LFS pointers in the place of sessions',
    advice: 'Run `git lfs pull` before the export.',
  },
  empty: {
    what: 'Files named like a session with nothing in them',
    advice:
      'A full disk, or something that copied or emptied them, leaves such files. Check the disk of the runner.',
  },
  too_deep: {
    what: 'Folders deeper than session folders',
    advice: 'If sessions of this export are in one, name that folder.',
  },
  too_many: {
    what: 'Files and folders over the limit of the search',
    advice: 'The newest by name were read. To export others, name a folder with fewer.',
  },
  too_large: {
    what: 'Files over the limit of size',
    advice: 'If it is a session of this export, name a folder with nothing else in it.',
  },
  unreadable: {
    what: 'Places that could not be read',
    advice: 'Run the export again; if it stays so, check the disk.',
  },
  other_file: {
    what: 'Other files in the folders of sessions',
    advice: 'There is nothing to do unless one of them is a session under another name.',
  },
  link: {
    what: 'Links, which are not followed',
    advice: 'If sessions of this export are behind one, name the folder that it leads to.',
  },
} as const satisfies Record<UnreadReason, Explanation>;
