// Does the variable make builds reproducible?
import { BYTECODE, contextOf, dockerfile } from '../applications.mjs'
import { docker } from '../engine.mjs'
import { table } from '../words.mjs'

// All that an image holds besides what its base brought and what the engine writes into containers.
const HASHES = `
import hashlib, json, os
found = {}
for root in ("/usr/local", "/app"):
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                with open(path, "rb") as file:
                    found[path] = hashlib.sha256(file.read()).hexdigest()
print(json.dumps(found))
`
const WAYS = {
  'as usual': BYTECODE['as usual'],
  variable: BYTECODE.variable,
  'no-compile': BYTECODE['no-compile'],
  'SOURCE_DATE_EPOCH=0': { environment: ['SOURCE_DATE_EPOCH=0'] },
}

export const reproducible = {
  name: 'reproducible',
  title: 'Whether two builds give the same files',

  async measure(bench) {
    const ways = {}
    for (const [way, options] of Object.entries(WAYS)) {
      const files = []
      for (const time of ['first', 'second']) {
        const text = dockerfile('django', options)
        const built = { context: contextOf('django'), text, noCache: true }
        const { tag } = await bench.buildAnew(`twice ${way} ${time}`, built)
        const args = [
          'run',
          '--rm',
          '--network',
          'none',
          '--entrypoint',
          'python',
          '--user',
          'root',
          tag,
          '-B',
          '-c',
          HASHES,
        ]
        files.push(JSON.parse((await docker(args)).stdout))
      }
      ways[way] = compared(...files)
    }
    return { ways }
  },

  judge({ ways }) {
    const [usual, variable, epoch] = ['as usual', 'variable', 'SOURCE_DATE_EPOCH=0'].map((way) => ways[way])
    return {
      rows: [
        {
          text: 1,
          says: 'The variable makes builds reproducible',
          measured: `.pyc that differ between two builds: ${usual.bytecode} without it, ${variable.bytecode} with it, ${epoch.bytecode} with SOURCE_DATE_EPOCH`,
          verdict: variable.bytecode === 0 ? (usual.bytecode > 0 ? 'true' : 'partly') : 'false',
        },
      ],
      details: [
        table(
          ['Dockerfile', 'files', '.pyc', '.pyc that differ', 'other files that differ'],
          Object.entries(ways).map(([way, { files, compiled, bytecode, others }]) => [
            way,
            files,
            compiled,
            bytecode,
            others,
          ]),
        ),
        'Two builds of the Django application without the cache, file contents compared. A .pyc holds its source’s ' +
          'modification time, and pip gives each file the time of its installation. With SOURCE_DATE_EPOCH set, pip and ' +
          'compileall write .pyc that hold a hash of the source.',
      ].join('\n\n'),
    }
  },
}

/** How many files two builds have, and how many differ or are in one of them only. */
export function compared(first, second) {
  const paths = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  const differing = paths.filter((path) => first[path] !== second[path])
  const isBytecode = (path) => path.endsWith('.pyc')
  return {
    files: paths.length,
    compiled: paths.filter(isBytecode).length,
    bytecode: differing.filter(isBytecode).length,
    others: differing.filter((path) => !isBytecode(path)).length,
  }
}
