import type { Repository } from '../entities.js'
import type { JsonObject } from '../exchange.js'
import type { State } from '../state.js'
import { simpleUser } from './user.js'

/** URL fields and what stands behind the repository's own address in them. */
const addresses: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

export function repository(state: State, of: Repository): JsonObject {
  const url = state.api(`/repos/${of.fullName}`)
  const site = state.html(`/${of.fullName}`)
  const host = new URL(site).host
  return {
    id: of.id,
    node_id: state.nodeId('R', of.id),
    name: of.name,
    full_name: of.fullName,
    private: of.private,
    visibility: of.private ? 'private' : 'public',
    owner: simpleUser(state, of.owner),
    html_url: site,
    description: null,
    fork: of.fork,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([name, path]) => [name, `${url}${path}`])),
    clone_url: `${site}.git`,
    git_url: `git://${host}/${of.fullName}.git`,
    ssh_url: `git@${host}:${of.fullName}.git`,
    svn_url: site,
    mirror_url: null,
    homepage: null,
    language: 'Python',
    license: null,
    default_branch: of.defaultBranch,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    pushed_at: '2020-01-01T00:00:00Z',
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    size: 100,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
  }
}

export function fullRepository(state: State, of: Repository): JsonObject {
  return { ...repository(state, of), network_count: 0, subscribers_count: 0 }
}
