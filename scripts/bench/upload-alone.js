// node upload-alone.js FOLDER: what an upload costs without an export, with the calls that the action makes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const [folder = '.'] = process.argv.slice(2);
const client = new DefaultArtifactClient();
await client.deleteArtifact('bench').catch(() => {});
const files = readdirSync(folder).map((name) => join(folder, name));
await client.uploadArtifact('bench', files, folder);
process.exit();
