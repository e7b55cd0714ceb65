// What a release's config.toml must say so that it talks to the scripted model and to nothing else.
import { fileURLToPath } from 'node:url';
import { mergeToml, type TomlTable } from './config-toml.ts';
import { eraOf } from './models.ts';
import type { Scenario } from './scenario.ts';

export function codexConfig(
  release: string,
  scenario: Scenario,
  baseUrl: string,
  workspace: string,
): TomlTable {
  const era = eraOf(release);
  const { slug, features } = era[scenario.model ?? 'ordinary'];
  const config: TomlTable = {
    ...era.config,
    ...(slug === undefined ? {} : { model: slug }),
    model_provider: 'mock',
    approval_policy: 'never',
    sandbox_mode: 'danger-full-access',
    check_for_update_on_startup: false,
    analytics: { enabled: false },
    features: { ...features, apps: false, plugins: false, remote_models: false },
    model_providers: {
      mock: {
        name: 'mock',
        base_url: baseUrl,
        wire_api: 'responses',
        request_max_retries: 0,
        stream_max_retries: 0,
        stream_idle_timeout_ms: 20_000,
      },
    },
    mcp_servers: {
      tiny: {
        command: process.execPath,
        args: [fileURLToPath(new URL('tiny-mcp-server.mjs', import.meta.url))],
      },
    },
    projects: { [workspace]: { trust_level: 'trusted' } },
  };
  return mergeToml(config, scenario.config ?? {});
}
