import { authorize } from '../access.js'
import type { IssueComment, PullRequest, Repository, ReviewComment } from '../entities.js'
import { Refusal, textOf, write, type Exchange, type Json, type JsonObject, type Need } from '../exchange.js'
import type { Person } from '../people.js'
import type { State } from '../state.js'
import { GraphqlError, type Node, type Value } from './execute.js'

type Args = Readonly<Record<string, Json>>

const classifiers = ['SPAM', 'ABUSE', 'OFF_TOPIC', 'OUTDATED', 'DUPLICATE', 'RESOLVED', 'LOW_QUALITY']

/** GraphQL names a bot without its suffix. */
const actor = ({ login, type }: Person): Node => ({
  type: type === 'Bot' ? 'Bot' : 'User',
  fields: { login: () => login.replace(/\[bot\]$/, '') },
})

/** A list with pages; `first` or `last` is required, 100 at most. */
function connection(type: string, args: Args, items: readonly Node[]): Node {
  const count = Number(args.first ?? args.last ?? NaN)
  if (!(count >= 1 && count <= 100)) {
    throw new GraphqlError(
      'EXCESSIVE_PAGINATION',
      `You must provide a \`first\` or \`last\` value from 1 to 100 on ${type}.`,
    )
  }
  const last = args.first === undefined
  const start = last ? Math.max(items.length - count, 0) : Number(args.after ?? 0)
  const shown = items.slice(start, start + count)
  const end = start + shown.length
  const info: Node = {
    type: 'PageInfo',
    fields: {
      hasNextPage: () => end < items.length,
      hasPreviousPage: () => start > 0,
      endCursor: () => (shown.length > 0 ? String(end) : null),
    },
  }
  return { type, fields: { totalCount: () => items.length, nodes: () => shown, pageInfo: () => info } }
}

function commentNode(state: State, kind: 'IC' | 'PRRC', of: IssueComment | ReviewComment): Node {
  return {
    type: kind === 'IC' ? 'IssueComment' : 'PullRequestReviewComment',
    fields: {
      id: () => state.nodeId(kind, of.id),
      databaseId: () => of.id,
      fullDatabaseId: () => String(of.id),
      body: () => of.body,
      author: () => actor(of.author),
      isMinimized: () => of.minimized !== null,
      minimizedReason: () => of.minimized,
      viewerCanMinimize: () => true,
      createdAt: () => of.createdAt,
      ...('path' in of && { path: () => of.path, line: () => of.line, outdated: () => of.line === null }),
    },
  }
}

function threadNode(state: State, of: PullRequest, first: ReviewComment): Node {
  const comments = [...of.comments.values()].filter(({ id, inReplyTo }) => id === first.id || inReplyTo === first.id)
  return {
    type: 'PullRequestReviewThread',
    fields: {
      id: () => state.nodeId('PRRT', first.id),
      isResolved: () => of.resolved.has(first.id),
      isOutdated: () => first.line === null,
      isCollapsed: () => of.resolved.has(first.id) || first.line === null,
      path: () => first.path,
      line: () => first.line,
      originalLine: () => first.originalLine,
      comments: (args) =>
        connection(
          'PullRequestReviewCommentConnection',
          args,
          comments.map((each) => commentNode(state, 'PRRC', each)),
        ),
    },
  }
}

function pullRequestNode(state: State, of: PullRequest): Node {
  const conversation = [...of.repository.issueComments.values()].filter(({ issue }) => issue === of.number)
  const threads = [...of.comments.values()].filter(({ inReplyTo }) => inReplyTo === null)
  return {
    type: 'PullRequest',
    fields: {
      id: () => state.nodeId('PR', of.id),
      number: () => of.number,
      headRefOid: () => of.head.sha,
      baseRefOid: () => of.base.sha,
      comments: (args) =>
        connection(
          'IssueCommentConnection',
          args,
          conversation.map((each) => commentNode(state, 'IC', each)),
        ),
      reviewThreads: (args) =>
        connection(
          'PullRequestReviewThreadConnection',
          args,
          threads.map((each) => threadNode(state, of, each)),
        ),
    },
  }
}

interface Subject {
  readonly node: () => Node
  readonly repository: Repository
  readonly comment: IssueComment | ReviewComment
  readonly pullRequest: PullRequest | null
}

/** The comment, or the thread by its first comment, that an id names. */
function subject(state: State, id: string): Subject {
  for (const repository of state.repositories.values()) {
    for (const comment of repository.issueComments.values()) {
      const node = (): Node => commentNode(state, 'IC', comment)
      if (state.nodeId('IC', comment.id) === id) return { node, repository, comment, pullRequest: null }
    }
    for (const pullRequest of repository.pullRequests.values()) {
      for (const comment of pullRequest.comments.values()) {
        const found = { repository, comment, pullRequest }
        if (state.nodeId('PRRC', comment.id) === id)
          return { ...found, node: () => commentNode(state, 'PRRC', comment) }
        if (state.nodeId('PRRT', comment.id) === id)
          return { ...found, node: () => threadNode(state, pullRequest, comment) }
      }
    }
  }
  throw new GraphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
}

/** The same answer as REST's, said the other way. */
function permit({ token }: Exchange, need: Need, repository: Repository): void {
  try {
    authorize(token, need, repository)
  } catch (error) {
    if (error instanceof Refusal) throw new GraphqlError('FORBIDDEN', error.message)
    throw error
  }
}

export function queryRoot(exchange: Exchange): Node {
  const { state, token } = exchange
  const repositoryNode = (repository: Repository): Node => ({
    type: 'Repository',
    fields: {
      id: () => state.nodeId('R', repository.id),
      nameWithOwner: () => repository.fullName,
      pullRequest(args) {
        permit(exchange, { level: 'read', permissions: ['pull_requests'] }, repository)
        const found = repository.pullRequests.get(Number(args.number))
        if (found) return pullRequestNode(state, found)
        throw new GraphqlError(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${textOf(args.number)}.`,
        )
      },
    },
  })
  return {
    type: 'Query',
    fields: {
      viewer: () => ({ type: 'User', fields: { login: () => token?.person.login ?? null } }),
      node: (args) => subject(state, textOf(args.id)).node(),
      repository(args) {
        const name = `${textOf(args.owner)}/${textOf(args.name)}`
        const found = state.repositories.get(name.toLowerCase())
        if (found) return repositoryNode(found)
        throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
      },
    },
  }
}

export function mutationRoot(exchange: Exchange): Node {
  const { state } = exchange
  const input = (args: Args): JsonObject => (args.input ?? {}) as JsonObject
  const payload = (type: string, args: Args, fields: Record<string, () => Value>): Node => {
    const id = input(args).clientMutationId
    return {
      type: `${type}Payload`,
      fields: { clientMutationId: () => (typeof id === 'string' ? id : null), ...fields },
    }
  }
  const minimize = (args: Args, type: string, field: string, reason: string | null): Node => {
    const found = subject(state, textOf(input(args).subjectId))
    permit(exchange, found.pullRequest ? write('pull_requests') : write('issues', 'pull_requests'), found.repository)
    found.comment.minimized = reason
    return payload(type, args, { [field]: found.node })
  }
  const resolution = (args: Args, type: string, resolved: boolean): Node => {
    const { comment, pullRequest, repository, node } = subject(state, textOf(input(args).threadId))
    // The Actions token needs more for this than for anything else here.
    permit(exchange, write('contents'), repository)
    if (resolved) pullRequest?.resolved.add(comment.id)
    else pullRequest?.resolved.delete(comment.id)
    return payload(type, args, { thread: node })
  }
  return {
    type: 'Mutation',
    fields: {
      minimizeComment(args) {
        const classifier = textOf(input(args).classifier)
        if (!classifiers.includes(classifier)) {
          const expected = `Expected "${classifier}" to be one of: ${classifiers.join(', ')}`
          throw new GraphqlError('argumentLiteralsIncompatible', expected)
        }
        return minimize(args, 'MinimizeComment', 'minimizedComment', classifier.toLowerCase().replace('_', '-'))
      },
      unminimizeComment: (args) => minimize(args, 'UnminimizeComment', 'unminimizedComment', null),
      resolveReviewThread: (args) => resolution(args, 'ResolveReviewThread', true),
      unresolveReviewThread: (args) => resolution(args, 'UnresolveReviewThread', false),
    },
  }
}
