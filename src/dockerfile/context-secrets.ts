import { isCredentialName, isPlaceholder, looksGenerated, urlPassword } from './credentials.js'

/** What holds credentials by its name, whatever it says. */
const SECRET =
  /^(?:\.env(?:\.(?:prod|production|local|live|staging|secrets?))?|\.?(?:prod|production|secrets?)\.env|\.netrc|\.pypirc|\.git-credentials|\.pgpass|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[-_.])?(?:private|priv|server|client|tls|ssl|ssh|deploy)?[-_.]?key\.pem|privkey\d*\.pem|.*\.key|(?:.*[-_.])?service[-_]?account(?:[-_.].*)?\.json|client_secrets?\.json|credentials\.json|kubeconfig)$/i

/** Folders whose keys open nothing. */
const SAMPLES =
  /(?:^|\/)(?:tests?|testing|testdata|test[-_]?data|fixtures?|examples?|samples?|docs?|mocks?|templates?)\//i

const EXAMPLE = /public|example|sample|template|\bca\.key$|pub(?:lic)?[-_.]?key/i

/** A file of this path is a secret as a rule; examples, public keys and what lies among tests aren't. */
export function isSecretFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return SECRET.test(name) && !SAMPLES.test(path) && !EXAMPLE.test(name)
}

/** Names of files that hold variables, a line each. */
const VARIABLES = /(?:^|\/)(?:\.env(?:\.\w+)?|\.?\w+\.env)$/i

/**
 * Whether a file of variables holds a private key, whatever it is called: `.env.dev` beside `.env.prod`.
 * @param text null: not at hand
 */
export function holdsPrivateKey(path: string, text: string | null): boolean {
  if (text === null || !VARIABLES.test(path) || SAMPLES.test(path) || EXAMPLE.test(path)) return false
  return /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/.test(text)
}

/** Parts of a variable's name that may say credential: wider than what accuses, as this one clears. */
const TELLING =
  /^(?:.*(?:PASS|PASSWD|PASSWORD|PASSPHRASE|SECRETS?|TOKENS?|CREDENTIALS?|APIKEY)|KEYS?|PWD|AUTH|PRIVATE|SALT|JWT|DSN|WEBHOOK|COOKIE|SIGNATURE|LICENSE|PIN|OTP|CERT|SAS|CONNECTION)\d*$/

/**
 * Whether a file that is a secret by its name is none by its text: variables of which neither a name nor a value looks
 * like a credential, those in comments too; a template's credentials are left empty or stand for others. Nothing of the
 * text may get any further than this.
 * @param text null: not at hand
 */
export function isHarmless(path: string, text: string | null): boolean {
  if (text === null || text.length > 20_000 || !VARIABLES.test(path)) return false
  return text.split(/\r?\n/).every((line) => {
    const comment = /^\s*#/.test(line)
    const plain = line.replace(/^[\s#]+/, '').trim()
    const match = /^(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*([^]*)$/.exec(plain)
    // A line that is no variable may be anything: a part of a key.
    if (!match) return plain === '' || (comment && !holdsCredential(plain))
    return (!isTelling(match[1]!) || isLeftOpen(match[2]!)) && !holdsCredential(match[2]!)
  })
}

/** Whether a credential's value is empty, or none: `""`, `# to be filled in`, `changeme`, `${SECRET}`. */
function isLeftOpen(written: string): boolean {
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(written)
  const value = (quoted?.[2] ?? written.replace(/(?:^|\s)#.*$/, '')).trim()
  // Base64 may start with a slash as well as a path.
  return value === '' || (isPlaceholder(value) && !value.startsWith('/'))
}

function isTelling(name: string): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[_.-]/)
  return isCredentialName(name) || parts.some((part) => TELLING.test(part))
}

/** Whether one of a text's words is a key, a random string, or an address with a user in it. */
function holdsCredential(text: string): boolean {
  const words = text.split(/[\s"'`,;]+/).filter((word) => word !== '')
  return words.some(
    (word) =>
      looksGenerated(word) ||
      looksGenerated(word.slice(word.indexOf('=') + 1)) ||
      urlPassword(word) !== null ||
      /:\/\/[^/\s]*@|-----BEGIN|\/services\/|^(?:basic|bearer)$/i.test(word),
  )
}
