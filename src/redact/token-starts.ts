// How tokens begin. secretlint's rules ask for a boundary before them, which an escape or a colour code, ending in a
// letter, takes away; and neither they nor patterns need be tried where no text holds a beginning.

/** Of the tokens that secretlint's rules know. */
const STARTS = [
  'gh[pousr]_',
  'github_pat_',
  'gl[a-z]{2,5}-',
  'sk-',
  'gsk_',
  'hf_',
  'npm_',
  '_authToken=',
  'lin_api_',
  'ntn_',
  'SG\\.',
  'shp(?:pa|ca|at|ss)_',
  '[sr]k_(?:live|test)_',
  'gl(?:c|sa)_',
  'ops_ey',
  'hv[sbr]\\.',
  'vc[piark]_',
  'dapi',
  'dckr_pat_',
  'figd_',
  'cf(?:k|ut|at)_',
  'tskey-',
  'xox[a-z]-',
  'xapp-',
];

/** Where the rules look at what stands around a secret instead. */
const CONTEXTS = [
  '-----BEGIN',
  'hooks\\.slack\\.com',
  'x-oauth-basic',
  '[Ss](?:ecret|ECRET)_?[Aa](?:ccess|CCESS)_?[Kk](?:ey|EY)',
];

export const TOKEN_STARTS: readonly string[] = [...STARTS, ...CONTEXTS];

const START = new RegExp(TOKEN_STARTS.join('|'));
const GLUED_START = new RegExp(`[\\w\\u00aa-\\uffff-](?=(?:${STARTS.join('|')}))`, 'g');

/** Nearly every session names a URL, and next to none has a password in it. */
export const mayHoldPassword = (text: string): boolean => text.includes('://') && text.includes('@');

/** @param text As it reads: what is disguised in it is not seen. */
export const mayHoldToken = (text: string): boolean => START.test(text) || mayHoldPassword(text);

/** The text with a blank for what is glued to a beginning: as long as before, so that places stay what they are. */
export const ungluedTokens = (text: string): string => text.replace(GLUED_START, ' ');

/** Also what a rule would not take for one: all that follows a beginning, to the next blank or quote. */
export const WHOLE_TOKEN = new RegExp(`(?:${STARTS.join('|')})[^\\s"'\`\\\\]{12,4000}`, 'g');
