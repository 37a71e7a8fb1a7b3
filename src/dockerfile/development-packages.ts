/*
 * Packages that check, test, document or release a project and that nothing imports which serves. What is used both
 * ways (invoke, watchdog, responses of a mocked service, jinja2) isn't among them.
 */

const TOOLS = new Set(
  (
    'pytest tox nox coverage behave hypothesis faker factory-boy freezegun time-machine testcontainers vcrpy mutmut ' +
    'mypy pyright basedpyright ty pyre-check ruff black yapf autopep8 isort flake8 pylint pycodestyle pydocstyle pyflakes ' +
    'autoflake docformatter bandit vulture codespell pre-commit djlint pyupgrade interrogate safety pip-audit deptry ' +
    'sphinx sphinx-rtd-theme furo mkdocs mkdocstrings mike pdoc pdoc3 towncrier commitizen bumpversion bump2version ' +
    'bump-my-version python-semantic-release twine poethepoet taskipy mypy-protobuf monkeytype'
  ).split(' '),
)

/** Plugins and stubs, named after what they belong to. */
const FAMILIES =
  /^(?:pytest|types|flake8|pylint|sphinx|sphinxcontrib|mkdocs|mkdocstrings|hypothesis|tox|nox|pep8)-|-stubs$/

/** Whether a package, by its normalized name, is a tool of development. */
function isDevelopmentTool(name: string): boolean {
  return TOOLS.has(name) || FAMILIES.test(name)
}

/** Whether some packages are tools of development, all of them: a group's name may say anything. */
export function areDevelopmentTools(packages: readonly string[]): boolean {
  return packages.length > 0 && packages.every(isDevelopmentTool)
}
