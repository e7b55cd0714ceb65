// Which versions of the contract exist, and which one is written.
export * as manifestV1 from './manifest.js';
export * as v1 from './v1.js';
