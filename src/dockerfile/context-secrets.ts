/** What holds credentials by its name, whatever it says: such files are never read. */
const SECRET =
  /^(?:\.env(?:\.(?:prod|production|local|live|staging|secrets?))?|\.?(?:prod|production|secrets?)\.env|\.netrc|\.pypirc|\.git-credentials|\.pgpass|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:p12|pfx|jks|keystore|ppk)|(?:.*[-_.])?(?:private|priv|server|client|tls|ssl|ssh|deploy)?[-_.]?key\.pem|privkey\d*\.pem|.*\.key|(?:.*[-_.])?service[-_]?account(?:[-_.].*)?\.json|client_secrets?\.json|credentials\.json|kubeconfig)$/i

/** Folders whose keys open nothing. */
const SAMPLES =
  /(?:^|\/)(?:tests?|testing|testdata|test[-_]?data|fixtures?|examples?|samples?|docs?|mocks?|templates?)\//i

/** A file of this path is a secret as a rule; examples, public keys and what lies among tests aren't. */
export function isSecretFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    SECRET.test(name) &&
    !SAMPLES.test(path) &&
    !/public|example|sample|template|\bca\.key$|pub(?:lic)?[-_.]?key/i.test(name)
  )
}
