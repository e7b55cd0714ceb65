// Rules for tokens that gitleaks' list lacks or has in an older form. The formats are those that their makers document
// or that secretlint's rules (MIT) know. A length is the shortest one known.
import { MORE_RULES } from './more-rules.js';
import { alone, glued, random, rules, type TokenRule } from './token-rule.js';

const UUID = '[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}';
/** The end of a token that consists of letters and digits. */
const END = '(?![A-Za-z0-9])';

export const OWN_RULES: readonly TokenRule[] = [
  // Code hosts and continuous integration.
  ...glued('github', ['gh[pousr]_|github_pat_', '\\w{30,}(?:\\.[\\w-]+){0,2}']),
  ...glued(
    'gitlab',
    ['gl(?:pat|ptt|rtr?|dt|cbt|oas|soat|agent|ft|imt|ffct|wt|sat)-', '[\\w=-]{20,}(?:\\.[\\w.-]+)?'],
    ['GR1348941', '[\\w-]{20,}'],
    ['_gitlab_session=', '[\\da-f]{32,}'],
  ),
  ...alone(
    'atlassian',
    ['AT[AC]TT', '[\\w+/=-]{20,}'],
    ['ATBB', '[\\w=.-]{20,}'],
    ['BBDC-', '[\\w+/@=-]{30,}'],
  ),
  ...alone(
    'token',
    ['CCIPAT_|CCIPRJ_', '[A-Za-z\\d]{20,}_[\\da-fA-F]{40,}'],
    ['bkua_', '[a-z\\d]{40,}'],
    ['sgp_', '(?:[a-fA-F\\d]{16}_|local_)?[a-fA-F\\d]{30,}'],
    ['slk_', '[a-f\\d]{64,}'],
    ['sq[uap]_', '[a-z\\d=_-]{40,}'],
    ['(?:api|sdk|mob)-', `[\\da-z]{8}-(?:[\\da-z]{4}-){3}[\\da-z]{12}${END}`],
    ['lin_oauth_', '[a-zA-Z\\d]{32,}'],
  ),

  // Clouds. In base32. The rarer prefixes also begin words in capitals.
  ...glued(
    'aws-key-id',
    ['AKIA|ASIA', `(?<![A-Z\\d].{4})[A-Z2-7]{16}${END}`],
    ['A3T[A-Z\\d]|A[BCGIKNRS][A-Z]A', `(?<![A-Z\\d].{4})(?=[A-Z]{0,16}\\d)[A-Z\\d]{16}${END}`],
  ),
  ...alone('aws', ['ABSK', '[A-Za-z\\d+/]{60,}={0,2}'], ['bedrock-api-key-', '[\\w+/=-]{20,}']),
  ...glued('google', ['AIza', '[\\w-]{35}'], ['ya29\\.', '[\\w-]{20,}'], ['GOCSPX-', '[\\w-]{20,}']),
  ...alone('google', ['1//0', '[\\w-]{40,}']),
  ...rules('azure', [['Q~', '[\\w~.-]{31,}']], { before: '[\\w~.]{3}\\d' }),
  ...rules('azure', [['\\+ACR', `[A-Za-z\\d+/]{6}${END}`]], { before: '[A-Za-z\\d+/]{42}' }),
  ...alone('alibaba', ['LTAI', `[A-Za-z\\d]{12,26}${END}`]),
  ...glued('token', ['do[opr]_v1_', '[\\w=-]{20,}'], ['HRKU-', '[\\w-]{40,}'], ['sbp_', '[\\w=-]{20,}']),
  ...glued('vercel', ['vc[piark]_', '[\\w-]{20,}']),
  ...glued('cloudflare', ['cf(?:k|ut|at)_', '[A-Za-z\\d]{40,}']),
  ...glued('tailscale', ['tskey-', '[a-z]{2,20}-\\w{3,60}-\\w{3,}']),
  ...glued('databricks', ['dapi', `[a-fA-F\\d]{32}(?:-\\d)?${END}`]),
  ...glued('vault', ['hv[sbr]\\.', '[\\w-]{20,}']),
  ...glued('1password', ['ops_ey', '[\\w+/=-]{80,}']),
  ...alone(
    'token',
    ['fo1_|fm1[ar]_|fm2_', '[\\w+/=-]{40,}'],
    ['FlyV1 fm', '[\\w+/=,-]{50,}'],
    ['v1\\.0-', '[A-Za-z\\d-]{150,}'],
    ['pscale_(?:tkn|oauth|pw)_', '[\\w=.-]{32,}'],
    ['sb_secret_', '[\\w-]{20,}'],
    ['dp\\.(?:ct|pt|st|sa|scim|audit)\\.', '(?:[a-z\\d_-]{2,35}\\.)?[a-zA-Z\\d]{40,}'],
    ['nfp_|nfc_|nfo_', '[A-Za-z\\d]{36,}'],
    ['dd[pw]_', '[A-Za-z\\d]{36,}'],
    ['mdb_sa_sk_', '[\\w-]{30,}'],
  ),
  ...rules('token', [['\\.atlasv1\\.', '[\\w=-]{60,}']], { before: '[A-Za-z\\d]{14}' }),

  // Registries of packages and images.
  ...glued('npm', ['npm_', '[A-Za-z\\d_]{36,}']),
  ...glued('linear', ['lin_api_', '\\w{32,}']),
  ...glued('pypi', ['pypi-AgE', '[\\w=-]{20,}']),
  ...glued('docker', ['dckr_(?:pat|oat)_', '[\\w-]{27,}']),
  ...alone('token', ['oy2', `[a-z\\d]{43}${END}`]),
  ...random('artifactory', ['AKCp', `[A-Za-z\\d]{10,}`], ['cmVmdGtu', `[A-Za-z\\d+/]{40,}={0,2}`]),

  // Model providers.
  ...glued('openai', ['sk-(?:proj|svcacct|admin|or-v1)-', '[\\w-]{20,}']),
  ...alone(
    'openai',
    ['sk-', '(?=[A-Za-z]{0,40}\\d)[A-Za-z\\d]{20,}'],
    ['sk-', '[\\w-]{3,200}T3BlbkFJ[\\w-]{3,}'],
  ),
  ...glued('anthropic', ['sk-ant-', '[\\w-]{20,}']),
  ...glued('groq', ['gsk_', '[A-Za-z\\d]{52,}']),
  ...glued('huggingface', ['hf_', '(?=[A-Za-z]{0,60}[A-Z\\d])[A-Za-z\\d]{30,}']),
  ...random('huggingface', ['hf_|api_org_', '[A-Za-z\\d]{34,}']),
  ...glued('token', ['xai-|r8_|pcsk_', '[\\w=-]{20,}']),
  ...alone(
    'token',
    ['pplx-', '[A-Za-z\\d]{40,}'],
    ['nvapi-', '[\\w-]{60,}'],
    ['sk_', `[a-f\\d]{48}${END}`],
    ['lsv2_(?:pt|sk)_', '[a-f\\d]{32}_[a-f\\d]{10}'],
    ['tgp_v1_', '[\\w-]{40,}'],
    ['tvly-(?:dev-)?', '[A-Za-z\\d]{30,}'],
    ['jina_', '[\\w-]{50,}'],
  ),

  // Chat.
  ...glued(
    'slack',
    ['xox[a-z](?:\\.xox[a-z])?-', '[\\w-]{10,}'],
    ['xapp-\\d-', '[\\w-]{10,}'],
    ['hooks\\.slack\\.com/(?:services|workflows|triggers)/', '[\\w/-]{20,}'],
  ),
  ...glued(
    'webhook',
    ['discord(?:app)?\\.com/api/webhooks/', '\\d{10,20}/[\\w-]{50,}'],
    ['webhook\\.office\\.com/webhookb2/', '[\\w@/-]{60,}'],
    [
      'hooks\\.zapier\\.com/hooks/catch/',
      '\\d{4,12}/[A-Za-z\\d]{5,}|hooks\\.zapier\\.com/hooks/catch/[\\w/]{10,}',
    ],
  ),
  ...rules('telegram', [[':AA', '[\\w-]{32,33}(?![\\w-])']], { before: '\\d{8,12}' }),
  ...random('discord', ['[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.', '[\\w-]{27,}']),

  // Payments.
  ...glued(
    'stripe',
    ['[sr]k_(?:live|test)_', '(?=[A-Za-z]{0,40}\\d)[a-zA-Z\\d]{24,}'],
    ['whsec_', '[\\w+/=-]{20,}'],
  ),
  ...alone('stripe', [
    '[sr]k_(?:live|test|prod)_',
    '(?=[A-Za-z]{0,40}\\d|[A-Za-z]{0,40}[a-z][A-Z]{2})[a-zA-Z\\d]{10,}',
  ]),
  ...random('square', ['EAAA', '[\\w-]{22,}'], ['sq0[a-z]{3}-', '[\\w-]{22,}']),
  ...alone(
    'token',
    ['FLW(?:SEC|PUB)K(?:_TEST)?-', '[a-zA-Z\\d]{12,}(?:-X)?'],
    ['rzp_(?:live|test)_', '[A-Za-z\\d]{14,}'],
    ['ak_(?:live|test)_', '[A-Za-z\\d]{30,}'],
    ['(?:live|test)_', `[a-f\\d]{35}${END}`],
    ['access_token\\$(?:production|sandbox)\\$', '[a-z\\d]{16}\\$[a-f\\d]{32}'],
    ['access-(?:sandbox|development|production)-', `${UUID}${END}`],
  ),

  // Other services.
  ...glued('sendgrid', ['SG\\.', '[\\w-]{16,32}\\.[\\w-]{30,}'], ['SG\\.', '[\\w=.-]{66,}']),
  ...glued('shopify', ['shp(?:pa|ca|at|ss)_', '[a-zA-Z\\d]{32,}']),
  ...glued('figma', ['fig[dpou]r?_', '[\\w=-]{40,}']),
  ...glued('notion', ['ntn_', '\\d{11}[A-Za-z\\d]{35,}']),
  ...alone('notion', ['secret_', '[A-Za-z\\d]{43,}']),
  ...glued('grafana', ['gl(?:c|sa)_', '[\\w+/=-]{32,}'], ['eyJrIjoi', '[A-Za-z\\d+/_-]{60,}={0,3}']),
  ...glued('sentry', ['sntry[us]_', '[\\w+/=-]{20,}']),
  ...glued('token', ['pul-', '[\\w=-]{20,}'], ['NRAK-', '[A-Z\\d]{20,}'], ['PMAK-', '[\\w-]{20,}']),
  ...glued('age', ['AGE-SECRET-KEY-1', '[A-Za-z\\d]{20,}']),
  ...random(
    'token',
    ['SK', `[a-fA-F\\d]{32}${END}`],
    ['key-', `[a-f\\d]{32}${END}`],
    ['pat-[a-z]{2}\\d-', `[\\da-zA-Z]{8}-(?:[\\da-zA-Z]{4}-){3}[\\da-zA-Z]{12}${END}`],
    ['dt0[a-zA-Z]\\d{2}\\.', '[A-Za-z\\d]{24}\\.[A-Za-z\\d]{64,}'],
    ['1000\\.', '[a-f\\d]{32}\\.[a-f\\d]{32,}'],
    ['00D[A-Za-z\\d]{12,15}!', '[\\w.]{60,}'],
  ),
  ...alone(
    'token',
    ['xkeysib-|xsmtpsib-', '[\\w-]{60,}'],
    ['tfp_', '\\w{40,}'],
    ['ph[xsr]_', '\\w{30,}'],
    ['CFPAT-', '[\\w-]{43,}'],
    ['apify_api_', '[\\w-]{30,}'],
    ['NRI[IQ]-', '[\\w-]{25,}'],
    ['NRBR-|NRJS-', '[a-f\\d]{19,}'],
    ['NRRA-', '[a-f\\d]{42,}'],
    ['[st]k\\.', '[\\w-]{20,240}\\.[\\w-]{20,}'],
    ['dnkey-', '[\\w=-]{26}-[\\w=-]{52,}'],
    ['aio_', '[A-Za-z\\d]{28,}'],
    ['bb_(?:ma|pr)_', '[a-f\\d]{30,}'],
    ['BBFF-|NF-', '[A-Za-z\\d]{30,}'],
    ['flb_(?:live|test)_', '[A-Za-z\\d]{20,}'],
    ['shltm_', '[\\w-]{40,}'],
    ['endr\\+', '[A-Za-z\\d-]{16,}'],
    ['rh-api-', `${UUID}${END}`],
    ['rubygems_', '[a-z\\d]{48,}'],
    ['rootly_', '[a-f\\d]{64,}'],
    ['salad_cloud_', '\\w{15,}'],
    ['sqco_|ramp_(?:id|sec)_', '[A-Za-z\\d]{40,}'],
    ['pi_', '[A-Za-z\\d]{24}_secret_[A-Za-z\\d]{20,}'],
    ['VF\\.(?:DM\\.|WS\\.)?', '[a-fA-F\\d]{24}\\.[A-Za-z\\d]{16,}'],
    ['thog-(?:key|secret)-', '[a-f\\d]{16,}'],
    ['3MVG9|5AEP861', '[\\w.=+/]{60,}'],
    ['na1\\.', '[A-Za-z\\d+/]{100,}'],
    ['(?:pub|sub|sec)-c-', '[\\da-zA-Z]{8,}(?:-[\\da-zA-Z]{4,})*'],
    ['[sp]k_live_', '[A-Za-z\\d-]{20,}'],
    ['sk_[a-z]{1,30}_', '[A-Za-z\\d]{40,}'],
    ['pk_', '(?:[A-Za-z\\d]{6}_)?[a-f\\d]{34,}'],
    ['pk\\.', '[a-zA-Z\\d-]{32,}'],
    ['s\\.', `(?=[A-Za-z]{0,22}\\d[A-Za-z]{0,22}\\d)[A-Za-z\\d]{24}${END}`],
    ['web_', '(?=[a-z]{0,30}\\d)[\\da-z]{32,}'],
    ['api_', '(?=[A-Za-z.]{0,40}\\d)[A-Za-z\\d]{15,30}\\.[A-Za-z\\d.]{8,30}'],
    ['API_KEY', `(?=[A-Z]{0,30}\\d)[A-Z\\d]{32}${END}`],
  ),
  ...rules('token', [['_mmk', END]], { before: '[A-Za-z\\d]{6}_[A-Za-z\\d]{29}' }),
  ...rules('token', [['NRAL|-NRMA', END]], { before: '(?:AA|eu01xx)?[a-f\\d]{30,40}F{0,4}' }),
  ...rules('mailchimp', [['-us\\d', `\\d?${END}`]], { before: '[a-f\\d]{32}' }),
  ...rules('token', [['\\.v1\\.', '[\\w-]{15,30}\\.[a-f\\d]{8,}']], { before: '[A-Za-z\\d]{11}' }),

  // Headers that do not begin with `{"`, and JSON on several lines.
  ...alone(
    'jwt',
    ['ey', '[A-Za-z\\d]{15,2000}\\.ey[\\w/-]{15,}(?:\\.[\\w/-]*={0,2})?'],
    ['ewo', '[\\w-]{10,2000}={0,2}\\.e(?:wo|yJ)[\\w-]{8,}={0,2}(?:\\.[\\w-]*={0,2})?'],
    ['ey', '[A-Za-z\\d]{30,40}[~|-]ey[A-Za-z\\d]{60,}'],
  ),
  // Also with padding, which encoders should omit. Signed, encrypted (five parts), or unsigned if the claims are
  // readable.
  ...glued('jwt', [
    'eyJ',
    '(?:(?!eyJ)[\\w-]){8,2000}={0,2}\\.(?:eyJ[\\w-]{8,}={0,2}(?:\\.[\\w-]*={0,2}){0,3}|[\\w-]{8,}={0,2}\\.[\\w-]*={0,2}(?:\\.[\\w-]*={0,2}){0,2})',
  ]),

  ...MORE_RULES,
];
