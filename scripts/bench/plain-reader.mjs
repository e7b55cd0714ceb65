// What everybody would write: every line as text, parsed whole.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let commands = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (JSON.parse(line).payload?.item?.type === 'CommandExecution') commands += 1;
}
console.log(commands);
