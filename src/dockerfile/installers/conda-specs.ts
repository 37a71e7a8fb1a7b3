/*
 * What conda's files of specs ask for: environment.yml, plain lists, explicit lists of addresses, conda-lock. Source:
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */

/** Packages that need a Python, by their names: it comes with them. conda has many that don't (curl, samtools, r-base). */
const NEEDS_PYTHON =
  /^(?:python(?:[-_.].*)?|py[a-z0-9].*|pip(?:-tools)?|anaconda|conda|mamba|numpy|scipy|pandas|matplotlib(?:-base)?|scikit-[\w-]+|jupyter[\w-]*|notebook|ipython|ipykernel|tensorflow[\w-]*|django|flask|fastapi|uvicorn|gunicorn|requests|dask(?:-core)?|xarray|snakemake[\w-]*|setuptools|wheel|poetry)$/

/** Whether a spec (`conda-forge::python=3.12`, `numpy >=2`) names Python or a package that needs it. */
export function needsPython(spec: string): boolean {
  const name = /^(?:[^\s:]+::)?([\w.-]+)/.exec(spec)?.[1]
  return name !== undefined && NEEDS_PYTHON.test(name.toLowerCase())
}

/** Whether a file that conda installs from asks for Python, or for a package that needs it. */
export function asksForPython(text: string): boolean {
  // Channels may be called like packages: what stands above the dependencies names those.
  const start = /^[ \t]*(?:dependencies|package|specs):/m.exec(text)?.index ?? 0
  return text.slice(start).split('\n').some(namesPython)
}

function namesPython(line: string): boolean {
  const archive =
    /^\s*(?:-\s+(?:url:\s*|conda:\s*)?)?\w+:\/\/\S*\/([^/\s]+)-[^-/\s]+-[^-/\s]+\.(?:conda|tar\.bz2)/.exec(line)
  if (archive) return needsPython(archive[1]!)
  const named = /^\s*(?:-\s+)?name:\s*["']?([\w.-]+)/.exec(line) ?? /^\s*-\s+["']?([^\s"'#:]\S*)/.exec(line)
  if (named) return needsPython(named[1]!.replace(/["':]+$/, ''))
  return /^[\w-]+(?:::|[\s=<>!~;[]|$)/.test(line) && needsPython(line)
}
