// The least that any reader does that skips lines: judges each by its first bytes, and parses those that may say
// something of an action. It makes nothing of them.
import { openSync, readSync } from 'node:fs';

const BLOCK = 128 * 1024;
/** Long enough for the time, the ordinal and both types. */
const HEAD = 200;
const MATTERS =
  /"type":"(?:session_meta|turn_context|item_completed|(?:function|custom_tool|local_shell|web_search)_call(?:_output)?|task_\w+|turn_\w+|\w+_end)"/;

const file = openSync(process.argv[2], 'r');
const block = Buffer.allocUnsafe(BLOCK);
let held = [];
let parsed = 0;

const take = (line) => {
  if (!MATTERS.test(line.latin1Slice(0, Math.min(HEAD, line.length)))) return;
  JSON.parse(line.utf8Slice());
  parsed += 1;
};

for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
  let start = 0;
  for (let end = block.indexOf(10); end >= 0 && end < size; end = block.indexOf(10, start)) {
    const line = block.subarray(start, end);
    take(held.length === 0 ? line : Buffer.concat([...held, line]));
    held = [];
    start = end + 1;
  }
  if (start < size) held.push(Buffer.from(block.subarray(start, size)));
}
console.log(parsed);
