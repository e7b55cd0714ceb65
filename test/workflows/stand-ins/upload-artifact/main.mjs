// The client is that of this project, because a stand-in has no packages of its own.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { DefaultArtifactClient } = await import(process.env.ARTIFACT_CLIENT);
const folder = resolve(process.env.INPUT_PATH);
const files = readdirSync(folder).map((name) => join(folder, name));
await new DefaultArtifactClient().uploadArtifact(process.env.INPUT_NAME, files, folder);
