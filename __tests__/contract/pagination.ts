import type { Answer, Exchange, Json } from './exchange.js'

/** One page of a list, with the `Link` header that leads to the others. */
export function page<T>(exchange: Exchange, items: readonly T[], body: (shown: T[]) => Json): Answer {
  const asked = Number(exchange.query.get('per_page') ?? 30)
  const size = Math.min(Math.max(Math.trunc(asked), 1), 100)
  const number = Math.max(Number(exchange.query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const { state } = exchange
  // GitHub's links name the repository by its id, so that nobody gets away with building them by hand.
  const path = exchange.path.replace(
    /^\/repos\/[^/]+\/[^/]+/,
    () => `/repositories/${state.repository(exchange.params).id}`,
  )
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(exchange.query)
    query.set('page', String(to))
    return `<${state.api(path)}?${query.toString()}>; rel="${relation}"`
  }
  const links: string[] = []
  if (number > 1) links.push(link(Math.min(number - 1, last), 'prev'))
  if (number < last) links.push(link(number + 1, 'next'), link(last, 'last'))
  if (number > 1) links.push(link(1, 'first'))
  const shown = items.slice((number - 1) * size, number * size)
  return { status: 200, body: body(shown), headers: links.length > 0 ? { link: links.join(', ') } : {} }
}
