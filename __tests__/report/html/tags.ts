/*
 * A page of HTML read as strictly as can be: each `<` opens a tag whose attributes all have quoted values without `<`
 * and `>`, so nothing can be taken for another thing than it is, by whichever parser.
 */

const TAG = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:-]*="[^"<>]*")*)\s*\/?>/i
const ATTRIBUTE = /([a-z][\w:-]*)="([^"]*)"/gi

const TAGS = new Set(
  [
    ...['html head meta title style body header main footer nav section article div span p a ul li h1 h2 h3 h4 strong'],
    ...['code pre mark ins del table caption thead tbody tr th td figure figcaption details summary'],
    ...['svg g defs clippath path polyline rect circle ellipse line text tspan'],
  ].flatMap((names) => names.split(' ')),
)
const ATTRIBUTES = new Set(
  [
    ...[
      'lang charset http-equiv content name class id href rel role tabindex style scope colspan focusable data-title',
    ],
    ...['aria-hidden aria-label aria-labelledby xmlns xmlns:xlink xml:space version baseprofile viewbox width height'],
    ...['x y x1 y1 x2 y2 cx cy r rx ry d points transform fill fill-opacity stroke stroke-width stroke-opacity'],
    ...['stroke-linecap stroke-linejoin stroke-dasharray stroke-miterlimit clip-path opacity dominant-baseline'],
    ...['text-anchor paint-order'],
  ].flatMap((names) => names.split(' ')),
)

/** What of a page is no tag or attribute that the report writes. */
export function strangeTags(page: string): string[] {
  const body = page.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '')
  return [...body.matchAll(/</g)].flatMap(({ index }) => {
    const match = TAG.exec(body.slice(index, index + 100_000))
    if (!match) return [body.slice(index, index + 60)]
    const [, , name = '', attributes = ''] = match
    const strange = [...attributes.matchAll(ATTRIBUTE)].filter(
      ([, attribute, value]) =>
        !ATTRIBUTES.has(attribute!.toLowerCase()) || (attribute === 'href' && !/^(?:https?:|#)/.test(value!)),
    )
    return [...(TAGS.has(name.toLowerCase()) ? [] : [name]), ...strange.map(([whole]) => `${name} ${whole}`)]
  })
}
