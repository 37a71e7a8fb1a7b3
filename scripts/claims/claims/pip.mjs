// Does PYTHONDONTWRITEBYTECODE keep .pyc out of an image, and what does that save?
import { APPLICATIONS } from '../applications.mjs'
import { docker } from '../engine.mjs'
import { change, megabytes, percent, table } from '../words.mjs'

/** Distributions whose versions are said beside the numbers. */
const NAMED = new Set(['django', 'flask', 'gunicorn', 'numpy', 'pandas', 'pip', 'requests', 'sqlalchemy'])
// Of what is installed, pip itself and what the base image brought with it stand apart.
const COUNT = `
import json, os, sysconfig
library = sysconfig.get_path("stdlib")
counts = {"installed": 0, "pip": 0, "library": 0}
for folder, _, names in os.walk(library):
    inside = os.path.relpath(folder, library).split(os.sep)
    own = inside[0] == "site-packages"
    part = "library" if not own else "pip" if inside[1:2] and inside[1] in ("pip", "setuptools", "pkg_resources", "_distutils_hack") else "installed"
    counts[part] += sum(name.endswith(".pyc") for name in names)
print(json.dumps(counts))
`
const WAYS = ['as usual', 'variable', 'no-compile', 'both']

export const pip = {
  name: 'pip',
  title: 'What the variable keeps out of an image',

  async measure(bench) {
    const applications = {}
    const versions = new Set()
    for (const application of Object.keys(APPLICATIONS)) {
      applications[application] = {}
      for (const way of WAYS) {
        const tag = await bench.image(application, way)
        const { packed, error, unpacked, distributions } = await bench.size(tag)
        const args = ['run', '--rm', '--network', 'none', '--entrypoint', 'python', tag, '-B', '-S', '-c', COUNT]
        const counted = JSON.parse((await docker(args)).stdout)
        for (const { name, version } of distributions)
          if (NAMED.has(name.toLowerCase())) versions.add(`${name} ${version}`)
        applications[application][way] = { packed, error, unpacked, ...counted }
      }
    }
    return { applications, versions: [...versions].sort() }
  },

  judge({ applications }) {
    const all = Object.entries(applications)
    const saved = (of, way, key = 'unpacked') => of['as usual'][key] - of[way][key]
    const shares = (way) => all.map(([, of]) => saved(of, way) / of['as usual'].unpacked)
    const [least, most] = [Math.min(...shares('variable')), Math.max(...shares('variable'))]
    const byOption = shares('no-compile')
    const ignored = all.every(([, of]) => of.variable.installed >= of['as usual'].installed)
    const obeyed = all.every(([, of]) => of['no-compile'].installed === 0)
    const counts = all.map(([name, of]) => `${name} ${of['as usual'].installed} → ${of.variable.installed}`).join(', ')
    const bytes = all.map(([name, of]) => `${name} ${change(-saved(of, 'variable'))}`).join(', ')
    return {
      rows: [
        {
          text: 1,
          says: 'PYTHONDONTWRITEBYTECODE=1 keeps .pyc out of the image',
          measured: `.pyc of installed packages: ${counts}`,
          verdict: ignored ? 'false' : 'true',
        },
        {
          text: 2,
          says: 'pip ignores the variable; `--no-compile` is what works',
          measured: `with --no-compile ${obeyed ? 'none' : 'some'} in each`,
          verdict: ignored && obeyed ? 'true' : ignored || obeyed ? 'partly' : 'false',
        },
        {
          text: 1,
          says: 'The variable makes images smaller',
          measured: `${bytes} unpacked: ${percent(least)} to ${percent(most)} of the image`,
          verdict: most <= 0 ? 'false' : least >= 0.05 ? 'true' : 'partly',
        },
        {
          text: 2,
          says: 'It saves next to nothing (2 of 500 MB)',
          measured: `${percent(least)} to ${percent(most)}; \`--no-compile\` ${percent(Math.min(...byOption))} to ${percent(Math.max(...byOption))}`,
          verdict: most <= 0.03 ? 'true' : most <= 0.1 ? 'partly' : 'false',
        },
      ],
      details: [
        table(
          [
            'Application',
            'Dockerfile',
            'packed',
            'unpacked',
            '.pyc of packages',
            'of pip itself',
            'of the standard library',
          ],
          all.flatMap(([name, of]) =>
            WAYS.map((way) => {
              const { packed, error, unpacked, installed, pip: itself, library } = of[way]
              const about = `${megabytes(packed)} (${megabytes(error[0])} to ${megabytes(error[1])})`
              return [name, way, about, megabytes(unpacked), installed, itself, library]
            }),
          ),
          2,
        ),
        'What the variable does keep out is bytecode that pip’s own run leaves: of pip itself, which no start needs, and of the ' +
          'standard library’s modules that pip imports, which many starts do (see “What it costs at a start”). ' +
          'Packed sizes are estimated from samples of the layers, the base’s included; unpacked ones and counts are exact.',
      ].join('\n\n'),
    }
  },
}
