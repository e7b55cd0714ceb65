// Run before every test file: a fault of the exporter fails the test instead of being counted.
import { rethrowFaults } from '../../src/shared/faults.ts';

rethrowFaults();
