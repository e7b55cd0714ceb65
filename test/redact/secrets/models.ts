// Keys of the services that answer prompts.
import { alone, token } from '../planted.ts';
import { ALNUM, BASE64_URL, LETTERS, type Random } from '../random.ts';

// In the middle of an OpenAI key: "OpenAI" in base64.
const MIDDLE = Buffer.from('OpenAI').toString('base64');

const openai = (prefix: string, alphabet: string, half: number) => (r: Random) =>
  token(prefix, `${r.chars(alphabet, half)}${MIDDLE}${r.chars(alphabet, half - 1)}${r.chars(ALNUM, 1)}`);

const anthropic = (prefix: string) => (r: Random) =>
  token(`sk-ant-${prefix}-`, `${r.chars(BASE64_URL, 93)}AA`);

export const models = [
  ...alone({
    'OpenAI, user': [openai('sk-', ALNUM, 20)],
    'OpenAI, project': [openai('sk-proj-', BASE64_URL, 74), openai('sk-proj-', BASE64_URL, 58)],
    'OpenAI, service account': [openai('sk-svcacct-', BASE64_URL, 74), openai('sk-svcacct-', BASE64_URL, 58)],
    'OpenAI, admin': [openai('sk-admin-', BASE64_URL, 74), openai('sk-admin-', BASE64_URL, 58)],
    'OpenAI, no mark': [(r) => token('sk-', r.chars(ALNUM, 48))],
    Anthropic: ['api03', 'admin01', 'oat01'].map(anthropic),
    'Hugging Face': [(r) => token('hf_', r.chars(LETTERS, 34)), (r) => token('hf_', r.chars(ALNUM, 34))],
    Groq: [(r) => token('gsk_', r.chars(ALNUM, 52))],
  }),
];
