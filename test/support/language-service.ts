// GitHub's own judgement of a workflow or an action.yml: the service behind its editors' hints.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

// It imports JSON without saying so, which Node refuses.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});
const { validate } = await import('@actions/languageservice');

const OURS = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'));
const OTHER = { name: 'not ours', description: 'Takes any input.' };

/** It tells by the address what a text is, and remembers what it found there. */
const ADDRESS = { action: 'action.yml', workflow: '.github/workflows/workflow.yml' };
let judged = 0;

/** @returns a line for each problem; also for inputs of our action that it does not have. */
export async function problemsIn(kind: keyof typeof ADDRESS, path: string, text: string): Promise<string[]> {
  judged += 1;
  const document = TextDocument.create(`file:///${judged}/${ADDRESS[kind]}`, 'yaml', 0, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name }) => (name === 'codex-actions-export' ? OURS : OTHER),
    },
  });
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}
