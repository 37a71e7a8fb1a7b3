import type { GitHubDouble } from './github-double.js'
import type { Json, JsonObject } from './exchange.js'

/** A SHA by a letter or two: `sha('a')`. */
export const sha = (letter: string): string => letter.repeat(40).slice(0, 40)

/** A patch of the usual kind: line 2 altered, line 4 added, and a second hunk far below. */
export const patch = [
  '@@ -1,4 +1,5 @@',
  ' FROM python:3.13',
  '-RUN pip install flask',
  '+RUN pip install --no-cache-dir flask',
  ' WORKDIR /app',
  '+ENV PYTHONDONTWRITEBYTECODE=1',
  ' COPY . .',
  '@@ -20,3 +21,4 @@ RUN true',
  ' EXPOSE 80',
  '+USER app',
  ' CMD ["python"]',
  ' # end',
].join('\n')

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: JsonObject
  /** The same where the answer is a list. */
  readonly list: JsonObject[]
}

/** A plain request to the double. */
export async function ask(
  double: GitHubDouble,
  method: string,
  path: string,
  body?: Json,
  token: string | null = 'tok',
): Promise<Reply> {
  const url = path.startsWith('http') ? path : path === '/graphql' ? double.graphqlUrl : double.url + path
  const response = await fetch(url, {
    method,
    headers: { 'user-agent': 'test', ...(token !== null && { authorization: `token ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const parsed = (text === '' ? {} : JSON.parse(text)) as JsonObject
  return { status: response.status, headers: response.headers, body: parsed, list: parsed as unknown as JsonObject[] }
}

/** Pull request 1 with one Dockerfile, and a token `tok` that may write. */
export function setUp(double: GitHubDouble): void {
  double.addToken('tok')
  double.addPullRequest({
    number: 1,
    base: { sha: sha('a'), ref: 'main' },
    head: { sha: sha('b'), ref: 'topic' },
    files: [{ filename: 'Dockerfile', status: 'modified', patch }],
    contents: { Dockerfile: 'FROM python:3.13\n', 'app/main.py': 'print(1)\n' },
  })
}
