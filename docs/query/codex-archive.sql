-- The views of codex-actions.sql over an archive of Parquet files, which archive.sql made:
--
--   duckdb -cmd "SET VARIABLE archive = 'archive'" -cmd ".read codex-archive.sql"
--
-- Files of releases with fewer columns are read too: what they lack is null.

SET TimeZone = 'UTC';

CREATE OR REPLACE VIEW actions AS
FROM read_parquet(getvariable('archive') || '/actions/*/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE OR REPLACE VIEW changes AS
FROM read_parquet(getvariable('archive') || '/changes/*/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);

CREATE OR REPLACE VIEW sessions AS
FROM read_parquet(getvariable('archive') || '/sessions/*.parquet', union_by_name = true);

CREATE OR REPLACE VIEW runs AS
FROM read_parquet(getvariable('archive') || '/runs/*.parquet', union_by_name = true);

CREATE OR REPLACE VIEW problems AS
FROM read_parquet(getvariable('archive') || '/problems/*.parquet', union_by_name = true);
