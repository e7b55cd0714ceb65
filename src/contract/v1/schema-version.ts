// Version 1 of the contract: the field with the version.
import * as z from 'zod';
import { SCHEMA_VERSION } from './version.js';

export const schemaVersion = z
  .literal(SCHEMA_VERSION)
  .meta({ type: 'integer', description: 'Major version of this contract. Within it, fields may be added.' });
