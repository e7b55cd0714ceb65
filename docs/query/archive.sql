-- Adds a folder of exports to an archive of Parquet files. Load codex-actions.sql first, with its variable set.
--
--   SET VARIABLE archive = 'archive';  -- the folder of the archive; its folders must be there
--   SET VARIABLE batch = '2026-11-27'; -- names the files that this adds
--
-- A batch is added once: give each its own name. Actions and changes are parted by the month in which they ended, or else began. What has no time is in "unknown".

SET preserve_insertion_order = false;

COPY (
  SELECT *, coalesce(strftime(coalesce("timestamp", started_at), '%Y-%m'), 'unknown') AS month FROM actions
) TO (getvariable('archive') || '/actions') (
  FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month), FILENAME_PATTERN 'batch_{uuid}', APPEND
);

COPY (
  SELECT *, coalesce(strftime("timestamp", '%Y-%m'), 'unknown') AS month FROM changes
) TO (getvariable('archive') || '/changes') (
  FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month), FILENAME_PATTERN 'batch_{uuid}', APPEND
);

-- Three of the views come from the manifests. Each manifest is read once for all of them.
CREATE OR REPLACE TEMP TABLE manifests_of_batch AS FROM manifests;
CREATE OR REPLACE VIEW manifests AS FROM manifests_of_batch;

COPY (FROM sessions) TO (getvariable('archive') || '/sessions/' || getvariable('batch') || '.parquet') (
  FORMAT parquet, COMPRESSION zstd
);
COPY (FROM problems) TO (getvariable('archive') || '/problems/' || getvariable('batch') || '.parquet') (
  FORMAT parquet, COMPRESSION zstd
);
COPY (FROM runs) TO (getvariable('archive') || '/runs/' || getvariable('batch') || '.parquet') (
  FORMAT parquet, COMPRESSION zstd
);
