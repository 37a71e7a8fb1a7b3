import type { Span } from '../../source/text.js'
import type { Argument, CommandCall } from '../commands.js'
import type { Options, OptionSyntax } from './options.js'

/** Tools that install Python packages. */
export type PythonTool = 'pip' | 'uv pip' | 'uv' | 'uvx' | 'poetry' | 'pipenv' | 'pdm' | 'pipx' | 'pip-sync' | 'conda'

/** Tools that install a distribution's packages; dnf stands for its family: yum, microdnf, tdnf. */
export type SystemTool = 'apt' | 'apk' | 'dnf' | 'zypper'

export type Tool = PythonTool | SystemTool

/** One call of an installer, read by its own grammar. */
export interface InstallerCall {
  readonly tool: Tool
  /** Its subcommand: `install`, `sync`, `wheel` … */
  readonly action: string
  readonly call: CommandCall
  readonly options: Options
  /** What isn't an option: requirements, packages. */
  readonly operands: readonly Argument[]
  /** The interpreter or tool as called, which says whose packages these are: `/opt/venv/bin/pip`, `python3.12`. */
  readonly program: string
  /** Place of the subcommand: options go behind it. */
  readonly actionSpan: Span
}

/** How a tool is recognized and read. */
export interface Installer {
  readonly tool: Tool
  /** The arguments behind the tool's name, where the call is one of the tool's; null otherwise. */
  match(call: CommandCall): readonly Argument[] | null
  /** Options before the subcommand. */
  readonly globals: OptionSyntax
  /** Options of each subcommand of interest; globals may stand among them. */
  readonly actions: Readonly<Record<string, OptionSyntax>>
  /** Other names of subcommands: `in` is zypper's `install`. */
  readonly actionAliases?: Readonly<Record<string, string>>
  /** The only thing that the tool does, where it has no subcommands. */
  readonly implied?: string
  /** The subcommands that put Python packages somewhere to stay. */
  readonly installs?: readonly string[]
}
