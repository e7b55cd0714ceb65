// The client is that of this project, because a stand-in has no packages of its own.
const { DefaultArtifactClient } = await import(process.env.ARTIFACT_CLIENT);
const { INPUT_NAME: name, INPUT_PATH: path } = process.env;

const client = new DefaultArtifactClient();
const { artifact } = await client.getArtifact(name);
await client.downloadArtifact(artifact.id, { path, expectedHash: artifact.digest });
