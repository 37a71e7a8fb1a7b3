import { memoizeText } from './memo.js'

/** Names that say what their value is. */
const CREDENTIAL =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|AUTH_?KEY|CREDENTIALS?|PWD)$/

/** Names around a credential that hold none. */
const HARMLESS =
  /(?:_FILE|_PATH|_DIR|_URL|_URI|_NAME|_ID|_TYPE|_LENGTH|_EXPIRY|_EXPIRES|_TTL|_HEADER|_ENABLED|_REQUIRED)$|^(?:PWD|OLDPWD|GPG_KEY|MAX_.*|NUM_.*|ALLOW_.*|ENABLE_.*|USE_.*|TOKENIZERS?_.*)$/

/** Whether a variable's name says that its value is a credential. */
export const isCredentialName = memoizeText((name): boolean => {
  const upper = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
  return !HARMLESS.test(upper) && CREDENTIAL.test(upper)
})

/** Values that stand for a credential and are none. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (text === '' || /^(?:true|false|yes|no|on|off|none|null|nil|undefined|\d{1,3})$/i.test(text)) return true
  if (/^(?:\/|\.\/|~\/|file:|\$|%|<.*>$|\{\{|\[)/.test(text)) return true
  if (/^([x*.\-_?#])\1*$/i.test(text)) return true
  return /dummy|change_?-?me|replace|example|placeholder|your[-_ ]|my[-_ ]?(?:secret|key|token|password)|insecure|not[-_ ]?(?:so[-_ ])?(?:a[-_ ])?(?:real|secret|used|needed|set)|fake|sample|todo|fixme|^(?:build|test|dev|development|secret|secretkey|secret[-_]key|default|foo|bar|foobar|abc|empty|ignored?|unused|unset|temp|tmp|ci|x+|a+|notset|nothing|anything|collectstatic)$|only[-_ ]?(?:for|during)|for[-_ ]?build|build[-_ ]?(?:time|only|key)|temporary|unsafe/i.test(
    text,
  )
}

/** Names of several credentials: no variable has one value for them all, but where they are is said so. */
const SEVERAL = /(?:SECRETS|CREDENTIALS)$/

/** Words that say where credentials are kept, not what they are. */
const KEPT = /(?:^|[-_/])(?:secrets|credentials|tokens|keys|env|runtime|name)(?=$|[-_/])/

/**
 * Whether a value is what the credential is called or where it lies, and not the credential: `DEPLOY_SECRET=shop-secrets`,
 * and of names for several all but what is random or a pair. Passwords and keys are often words themselves.
 */
export function namesCredential(name: string, value: string): boolean {
  const upper = name.toUpperCase()
  const text = value.trim()
  if (SEVERAL.test(upper)) return !looksGenerated(text) && !/^[^\s:/]+:[^\s:/]+$/.test(text)
  return /(?:SECRET|TOKEN|CREDENTIAL)$/.test(upper) && /^[a-z]+(?:[-_/][a-z]+)+$/.test(text) && KEPT.test(text)
}

/** Shapes of keys that services hand out. Sources: the services' own documentation of their key formats. */
const SHAPES = [
  /^(?:AKIA|ASIA)[0-9A-Z]{16}$/,
  /^gh[pousr]_[A-Za-z0-9]{36,}$/,
  /^github_pat_[A-Za-z0-9_]{60,}$/,
  /^glpat-[\w-]{20,}$/,
  /^xox[abeoprs]-[\w-]{10,}$/,
  /^sk-(?:ant-|proj-)?[\w-]{20,}$/,
  /^(?:sk|rk|pk)_live_[A-Za-z0-9]{16,}$/,
  /^AIza[\w-]{35}$/,
  /^ya29\.[\w-]{20,}$/,
  /^hf_[A-Za-z0-9]{30,}$/,
  /^pypi-AgEI[\w-]{50,}$/,
  /^npm_[A-Za-z0-9]{36}$/,
  /^SG\.[\w-]{20,}\.[\w-]{20,}$/,
  /^dop_v1_[a-f0-9]{64}$/,
  /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/,
  /^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  /^https:\/\/hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{20,}$/,
]

/** No key of these shapes has fewer characters: Slack's, `xoxb-` and ten more. */
const SHORTEST_SHAPE = 15

/** Whether a value has a known key's shape or, where its name says credential, a random string's entropy. */
export function looksGenerated(value: string, named = true): boolean {
  const text = value.trim()
  // Most values by far: what is random is longer still.
  if (text.length < SHORTEST_SHAPE || isPlaceholder(text)) return false
  if (SHAPES.some((shape) => shape.test(text))) return true
  if (!named || text.length < 20 || /\s|^https?:|^\/|[{}<>]/.test(text)) return false
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length
  return kinds >= 2 && /\d/.test(text) && entropy(text) >= 3.3
}

/** Shannon's, in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** The password of a URL with `user:password@` or a token in its place; null where there is none to be read. */
export function urlPassword(text: string): string | null {
  if (!text.includes('://')) return null
  const match =
    /\b(?:https?|git\+https?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|rediss?|amqps?|ftp):\/\/([^\s/@:]*)(?::([^\s/@]+))?@[\w.[\0-]/.exec(
      text,
    )
  if (!match) return null
  const password = match[2] ?? (SHAPES.some((shape) => shape.test(match[1]!)) ? match[1]! : null)
  if (password === null || /[\0$%<{*]/.test(password) || isPlaceholder(password)) return null
  return password
}
