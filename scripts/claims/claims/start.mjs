// What the ways to treat bytecode cost or save at a start.
import { APPLICATIONS } from '../applications.mjs'
import { measured } from '../command.mjs'
import { delta, milliseconds, table } from '../words.mjs'

const WAYS = ['variable', 'no-compile', 'both', 'application compiled', 'everything compiled']

export const start = {
  name: 'start',
  title: 'What it costs at a start',

  async measure(bench) {
    const applications = {}
    for (const application of Object.keys(APPLICATIONS)) {
      const usual = await bench.image(application, 'as usual')
      applications[application] = {}
      // In a quick run the smallest application stands for the others in what they hardly differ in.
      for (const way of bench.quick && application !== 'flask' ? ['variable', 'both', 'everything compiled'] : WAYS) {
        const { base, head, deltas } = await bench.compare(usual, await bench.image(application, way), 'size,startup')
        const [before, after] = [base, head].map((side) => {
          const { wall, cpu, modulesCompiled, modulesImported } = measured(side.startup, `the start of ${application}`)
          return { wall, cpu, modulesCompiled, modulesImported }
        })
        applications[application][way] = { before, after, startup: deltas.startup, size: deltas.size }
      }
    }
    return { applications }
  },

  judge({ applications }) {
    const all = Object.entries(applications)
    const each = (way, write) => all.map(([name, of]) => `${name} ${write(of[way])}`).join('; ')
    // Counts are exact; times speak where a difference can be told, and are silent elsewhere.
    const told = (way) =>
      all.flatMap(([, of]) => (/better|worse/.test(of[way].startup.verdict) ? [of[way].startup.verdict] : []))
    const compiled = (one) =>
      `${one.before.modulesCompiled} → ${one.after.modulesCompiled} modules, ${delta(one.startup)}`
    return {
      rows: [
        {
          text: 2,
          says: 'With the variable, every start compiles again what has no .pyc',
          measured: each('variable', compiled),
          verdict: agreement(
            all.map(([, of]) => of.variable.after.modulesCompiled > of.variable.before.modulesCompiled),
            told('variable').map((verdict) => verdict === 'worse'),
          ),
        },
        {
          text: 2,
          says: 'If anything, `pip install --no-compile`, and mostly not even that',
          measured: each('both', (one) => `${delta(one.size)} packed for ${delta(one.startup)} (with the variable)`),
          verdict: agreement(
            all.map(([, of]) => of.both.size.delta < 0),
            told('both').map((verdict) => verdict === 'worse'),
          ),
        },
        {
          text: 3,
          says: 'compileall over all of sys.path at build: nothing is left to compile at a start',
          measured: each('everything compiled', (one) => `${compiled(one)}, ${delta(one.size)} packed`),
          verdict: agreement(
            all.map(([, of]) => of['everything compiled'].after.modulesCompiled === 0),
            told('everything compiled').map((verdict) => verdict === 'better'),
          ),
        },
        ...applicationAlone(applications),
      ],
      details: [
        table(
          [
            'Application',
            'against as usual',
            'start before',
            'after',
            'difference',
            'processor before',
            'after',
            'modules compiled',
            'of',
            'packed',
          ],
          all.flatMap(([name, of]) =>
            Object.entries(of).map(([way, { before, after, startup, size }]) => [
              ...[name, way, milliseconds(before.wall), milliseconds(after.wall), delta(startup)],
              ...[before.cpu && milliseconds(before.cpu), after.cpu && milliseconds(after.cpu)].map(
                (cpu) => cpu ?? '–',
              ),
              ...[`${before.modulesCompiled} → ${after.modulesCompiled}`, after.modulesImported, delta(size)],
            ]),
          ),
          2,
        ),
        '`compare IMAGE IMAGE --measure size,startup`: fresh interpreters that import the server’s and the application’s ' +
          'modules as user 1000, one processor unit, the two images in turns. The user can’t write beside the modules, so ' +
          'nothing is kept from start to start.',
      ].join('\n\n'),
    }
  },
}

function applicationAlone(applications) {
  const all = Object.entries(applications).flatMap(([name, of]) => {
    const one = of['application compiled']
    return one ? [{ name, one }] : []
  })
  if (all.length === 0) return []
  return [
    {
      text: 3,
      says: 'compileall over the application alone is enough',
      measured: all
        .map(
          ({ name, one }) =>
            `${name} ${one.before.modulesCompiled} → ${one.after.modulesCompiled} modules, ${delta(one.startup)}`,
        )
        .join('; '),
      verdict: agreement(
        all.map(({ one }) => one.after.modulesCompiled === 0),
        all.map(({ one }) => one.after.modulesCompiled < one.before.modulesCompiled),
      ),
    },
  ]
}

/** True where all of both kinds of observations say so, false where none does. */
export function agreement(...observations) {
  const all = observations.flat()
  return all.every(Boolean) ? 'true' : all.some(Boolean) ? 'partly' : 'false'
}
