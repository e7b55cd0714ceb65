// The process behind runArtifactClient: a small action that makes the calls in its input and gives their results.
import { DefaultArtifactClient } from '@actions/artifact';
import { getInput, setOutput } from '@actions/core';
import { type ClientResult, clientCalls } from './artifact-client.ts';

const client = new DefaultArtifactClient();
const results: ClientResult[] = [];

for (const call of clientCalls.parse(JSON.parse(getInput('calls')))) {
  try {
    results.push({ value: await make(call) });
  } catch (error) {
    results.push({ error: error instanceof Error ? error.message : String(error) });
  }
}
setOutput('results', results);
// The client leaves the request of a stalled block open, which would keep this process alive.
process.exit();

function make(call: ReturnType<typeof clientCalls.parse>[number]): Promise<unknown> {
  switch (call.call) {
    case 'upload': {
      const { name, files, root, skipArchive, retentionDays } = call;
      return client.uploadArtifact(name, files, root, {
        skipArchive,
        ...(retentionDays !== undefined && { retentionDays }),
      });
    }
    case 'list':
      return client.listArtifacts();
    case 'download':
      return client.downloadArtifact(call.id, {
        path: call.path,
        ...(call.expectedHash !== undefined && { expectedHash: call.expectedHash }),
      });
    case 'delete':
      return client.deleteArtifact(call.name);
  }
}
