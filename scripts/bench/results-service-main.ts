// The tests' results service as a process of its own, for who measures waits without an event loop. Says where it is,
// and ends when its input does.
import { startResultsService } from '../../test/support/results-service.ts';

const service = await startResultsService();
console.log(JSON.stringify(service.env));
process.stdin.on('end', () => process.exit()).resume();
