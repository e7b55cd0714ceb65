// The variables by which a job knows itself, as a hosted runner would give them for one push to a demo repository.

export interface Places {
  readonly home: string;
  readonly temp: string;
  readonly workspace: string;
  readonly eventFile: string;
}

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};
const repository = 'demo/demo';
const ref = 'refs/heads/main';
const sha = '0123456789abcdef0123456789abcdef01234567';

export function identityVariables({ home, temp, workspace, eventFile }: Places): Record<string, string> {
  return {
    CI: 'true',
    HOME: home,
    USERPROFILE: home,
    GITHUB_ACTION: '__demo_codex-actions-export',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'demo/codex-actions-export',
    GITHUB_ACTOR: 'github-actions[bot]',
    GITHUB_ACTOR_ID: '41898282',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'agent',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: 'demo',
    GITHUB_REPOSITORY_OWNER_ID: '2',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'github-actions[bot]',
    GITHUB_WORKFLOW: 'Agent',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/agent.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_TEMP: temp,
  };
}
