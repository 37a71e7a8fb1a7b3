import { between, fence, table } from './markdown.mjs'
import { rulesTable } from './rule-pages.mjs'

/** The sections of the README that are generated, each between its markers. */
export function readmeSections({ rules, inputs, outputs, help, example }) {
  return {
    example: fence('text', example),
    rules: rulesTable(rules, 'docs/rules/'),
    inputs: table(
      ['Input', 'Default', 'Meaning', 'Allowed'],
      inputs.map((input) => [`\`${input.name}\``, input.default, input.description, input.allowed]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, text]) => [`\`${name}\``, text]),
    ),
    help: fence('text', help),
  }
}

export function fillReadme(readme, sections) {
  return Object.entries(sections).reduce((page, [name, text]) => between(page, name, text), readme)
}
