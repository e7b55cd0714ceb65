// More rules for tokens, of makers that no list above has. A mark that also begins words needs random characters after
// it.
import { alone, glued, random, rules, type TokenRule } from './token-rule.js';

const UUID = '[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}';
/** The end of a token that consists of letters and digits. */
const END = '(?![A-Za-z0-9])';
/** The end of a token in base64, which ends with padding. */
const PADDING = '={1,2}';

export const MORE_RULES: readonly TokenRule[] = [
  // Model providers and what runs their agents.
  ...alone(
    'token',
    ['csk-', `[a-z\\d]{40,}`],
    ['sk-lf-', UUID],
    ['wandb_v1_', '[\\w-]{40,}'],
    ['sgamp_user_', '[\\w-]{40,}'],
    ['rpa_', `(?=[A-Z]{0,40}\\d)[A-Za-z\\d]{40,}`],
    ['e2b_', '[a-f\\d]{40,}'],
    ['bb_live_', '[\\w-]{24,}'],
    ['key_', `[a-f\\d]{64}${END}`],
    ['fc-', `[a-f\\d]{32}${END}`],
    ['cr-', `[a-f\\d]{50,}`],
    ['wk-', `[a-f\\d]{64}${END}`],
    ['signkey-(?:prod|test)-', '[a-f\\d]{40,}'],
  ),
  ...random(
    'token',
    ['fw_', `[A-Za-z\\d]{22,26}${END}`],
    ['sess-', '[A-Za-z\\d]{40,}'],
    ['pa-|fk-', '(?=[\\w-]{0,43}[A-Z])(?=[\\w-]{0,43}\\d)[\\w-]{43,}'],
    ['a[ks]-', `[A-Za-z\\d]{22}${END}`],
    ['tr_(?:prod|dev|stg|pat)_', '[A-Za-z\\d]{20,}'],
  ),

  // Code hosts, continuous integration, registries.
  ...alone(
    'token',
    ['bkct_', '[A-Za-z\\d]{30,}'],
    ['snyk_(?:uat|sat)\\.', '[\\w-]{8,}\\.[\\w.-]{30,}'],
    ['st\\.', '[a-f\\d]{20,}\\.[a-f\\d]{30,}\\.[a-f\\d]{30,}'],
    ['cio', `(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{32}${END}`],
    ['crates_io_', '[A-Za-z\\d]{30,}'],
    ['jsr[dp]_', '[A-Za-z\\d]{30,}'],
    ['packagist_(?:ort|ost|uut)_', '[a-f\\d]{40,}'],
    ['depot_(?:org|project)_', '[a-f\\d]{40,}'],
    ['nsct_|sktsec_', '[\\w-]{30,}'],
    ['chpt_', '[a-f\\d]{12,}'],
    ['vtwn_|ddo_', '[A-Za-z\\d]{30,}'],
    ['tss_', `(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{20,}`],
  ),

  // Clouds, clusters, databases.
  ...alone(
    'token',
    ['HRKU-', UUID],
    ['napi_', '(?=[a-z]{0,60}\\d)[a-z\\d]{50,}'],
    ['xau_', '[A-Za-z\\d]{30,}'],
    ['vercel_blob_rw_', '[A-Za-z\\d_]{30,}'],
    ['dose', `[a-f\\d]{32}${END}`],
    ['cflt', '[A-Za-z\\d+/]{56,}={0,2}'],
    ['SWMTKN-\\d-', '[a-z\\d-]{60,}'],
    ['K10', '[a-f\\d]{64}::(?:server|node|[a-z\\d]{6})[:.]\\w{16,}'],
    ['essu_', '[\\w+/=-]{40,}'],
    ['AQVN', `[\\w-]{35,38}(?![\\w-])`],
    ['y[0-3]_', '[\\w-]{50,}'],
    ['t1\\.', '[\\w-]{20,2000}={0,2}\\.[\\w-]{86,}'],
  ),
  ...random(
    'token',
    ['rnd_', '[A-Za-z\\d]{28,}'],
    ['AKID', `[A-Za-z\\d]{32}${END}`],
    ['SCW', `(?=[A-Z]{0,16}\\d)[A-Z\\d]{17}${END}`],
    ['YC', `(?=[\\w-]{0,37}\\d)[A-Za-z\\d_-]{38}(?![\\w-])`],
    ['2[A-Za-z\\d]{26}_', `[A-Za-z\\d]{20,24}${END}`],
    ['ak_2', `[A-Za-z\\d]{26}${END}`],
  ),
  // Azure puts a mark of the service near the end.
  ...rules('azure', [['\\+(?:ASt|ABa|AMC|ASb|AEh|ARm)', `[A-Za-z\\d+/]{5,8}${PADDING}`]], {
    before: '[A-Za-z\\d+/]{33,76}',
  }),
  ...rules('azure', [['A(?:CDb|IoT|zCa|zFu)', `[\\w+/-]{5,7}${PADDING}`]], { before: '[\\w+/-]{33,76}' }),
  ...rules('azure', [['AzSe', `[A-Za-z\\d]{6}${END}`]], { before: '[A-Za-z\\d]{42}' }),
  ...rules('azure', [['AZDO', `[A-Za-z\\d]{4}${END}`]], { before: '[A-Za-z\\d]{76}' }),
  ...rules('azure', [['JQQJ99', `[A-Za-z\\d]{20,}${END}`]], { before: '[A-Za-z\\d]{50,54}' }),

  // Chat and mail.
  ...glued(
    'webhook',
    ['hook\\.(?:[a-z\\d]{2,8}\\.)?make\\.com/', '[A-Za-z\\d]{24,}'],
    ['maker\\.ifttt\\.com/trigger/', '[\\w-]{1,60}/(?:json/)?with/key/[\\w-]{16,}'],
  ),
  ...alone(
    'token',
    ['re_', `(?=[A-Za-z]{0,8}\\d|[A-Za-z]{0,6}[a-z][A-Z])[A-Za-z\\d]{8}_[A-Za-z\\d]{20,}`],
    ['mlsn\\.', '[a-f\\d]{40,}'],
    ['md-', `(?=[A-Za-z]{0,20}\\d)[\\w-]{22}(?![\\w-])`],
    ['os_v2_(?:app|org)_', '[a-z\\d]{50,}'],
    ['oauth:', `(?=[a-z]{0,30}\\d)[a-z\\d]{30}${END}`],
    ['APA91b', '[\\w-]{60,}'],
  ),
  ...rules('mailgun', [['-[a-f\\d]{8}-', `[a-f\\d]{8}${END}`]], { before: '[a-f\\d]{32}' }),
  ...random('token', ['tk_', `[a-z\\d]{29}${END}`], ['KEY', `[A-F\\da-f]{32}_[A-Za-z\\d]{22}${END}`]),

  // Payments and shops.
  ...alone(
    'token',
    ['pdl_(?:live|sdbx)_', 'apikey_[a-z\\d]{20,}_[A-Za-z\\d]{16,}_[A-Za-z\\d]{3}'],
    ['polar_(?:oat|pat|rt|at|rst|cst)_', '[A-Za-z\\d]{30,}'],
    ['pk_prod_', '[A-Z\\d]{28,}'],
    ['[sp]k_', `(?:(?:sbox|test|live)_)?${UUID}`],
    ['cal_live_', '[a-f\\d]{32,}'],
  ),
  ...random(
    'token',
    ['live_', '(?=[\\w-]{0,40}[A-Z])[\\w-]{30,}'],
    ['AQE', '[A-Za-z\\d+/=]{80,}'],
    ['sk_', `(?=[\\w-]{0,43}\\d)[\\w-]{43}(?![\\w-])`],
    ['dub_', '(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{24,}'],
  ),

  // Work, content, analytics, identity.
  ...alone(
    'token',
    ['pk_\\d{6,10}_', '[A-Z\\d]{30,}'],
    ['[12]/\\d{13,17}(?:/\\d{13,17})?:', '[a-f\\d]{32}'],
    ['cnvca|retool_', '(?=[A-Za-z_-]{0,40}\\d)[\\w-]{30,}'],
    ['sl\\.(?:[A-Za-z]\\.)?', '[\\w-]{100,}'],
    ['secret-(?:live-|test-)?', '(?=[a-z-]{0,40}[A-Z\\d])[\\w-]{40,}'],
    ['ser\\.', `(?=[A-Za-z]{0,22}\\d)[A-Za-z\\d]{22}${END}`],
    ['pylf_v\\d_', '(?:[a-z]{2}_)?[A-Za-z\\d]{30,}'],
    ['xa[ap]t-', UUID],
    ['hc[a-z]{1,3}k_', '[a-z\\d]{40,}'],
    ['ddapp_', '[A-Za-z\\d]{30,}'],
    ['inc_', `[a-f\\d]{40,}`],
    ['cu_', `[a-f\\d]{32}${END}`],
    ['nyk_v\\d_', '[A-Za-z\\d]{40,}'],
    ['lip_', '(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{20,}'],
    ['vk1\\.a\\.', '[\\w-]{80,}'],
    ['tfp_', '[\\w-]{40,}'],
    ['IGQV', '[A-Za-z\\d_-]{60,}'],
    ['sgp_', '[A-Za-z\\d]{64}(?![A-Za-z\\d])'],
  ),
  ...random(
    'token',
    ['sk', '[A-Za-z\\d]{80,}'],
    ['A{20}', '[A-Za-z\\d%]{60,}'],
    ['00', `[\\w-]{40}(?![\\w-])`],
    ['b_', `(?=[A-Za-z]{0,43}\\d)[A-Za-z\\d=/_-]{44}(?![\\w-])`],
    ['t\\.', '[\\w-]{86}(?![\\w-])'],
  ),
  ...rules('token', [[':', `[a-f\\d]{64}${END}`]], { before: '[a-f\\d]{24}' }),
  ...rules('token', [[':(?:production|development)\\.', '[a-f\\d]{40,}']], { before: '[\\w*-]{1,20}' }),

  // Wallets.
  ...alone('token', ['nsec1', '[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}'], ['[xyz]prv', '[A-Za-z\\d]{100,}']),
];
