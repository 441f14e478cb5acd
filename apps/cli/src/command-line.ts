import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import type { CommandWork } from './command.ts';
import type { ExitCode } from './command-io.ts';
import { commands } from './commands.ts';
import { version } from './version.ts';

/** What the arguments ask for, or what is to be answered at once: help, or what is wrong with them. */
export type CommandLine =
  | { readonly kind: 'work'; readonly work: CommandWork }
  | {
      readonly kind: 'answer';
      readonly exitCode: ExitCode;
      readonly stdout: string;
      readonly stderr: string;
    };

const helpWidth = 100;
const footer = `
Exit codes:
  0  done
  1  the input or the data was refused; nothing half done
  2  wrong usage
  3  the world failed: database, disk, or another process holds the data

Environment:
  DATA_DIR      folder of the embedded database and of the keys (.data)
  DATABASE_URL  PostgreSQL 15 or newer instead of the embedded database
  HOST, PORT    where the server listens (127.0.0.1, 4000)

More on a command: neue-wege help COMMAND`;

/** Reads the arguments after the program's name, without doing anything yet. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const written = { stdout: '', stderr: '' };
  const found: CommandWork[] = [];
  const program = new Command('neue-wege')
    .description(
      'Who entered a group project, who completed it, who became financially independent –\nper location and year, and how sure we are.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', footer)
    .configureOutput({
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      writeOut: (text) => {
        written.stdout += text;
      },
      writeErr: (text) => {
        written.stderr += text;
      },
    })
    .exitOverride();
  for (const declare of commands) {
    program.addCommand(
      settle(
        declare((work) => found.push(work)),
        program,
      ),
    );
  }
  program.showHelpAfterError('Commands: neue-wege --help');
  const answer = (exitCode: ExitCode): CommandLine => ({ kind: 'answer', exitCode, ...written });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return answer(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
  const [work] = found;
  return work === undefined ? answer(2) : { kind: 'work', work };
}

/** Lets a command and its own commands write, fail and explain themselves as the program does. */
function settle(command: CommandUnknownOpts, parent: CommandUnknownOpts): CommandUnknownOpts {
  command.copyInheritedSettings(parent).helpOption('--help', 'print this help');
  for (const part of command.commands) settle(part, command);
  if (command.commands.length > 0) command.helpCommand(false);
  return command.showHelpAfterError(usageOf(command));
}

function usageOf(command: CommandUnknownOpts): string {
  const name = nameOf(command);
  return `Usage: neue-wege ${name} ${command.usage()}\nHelp:  neue-wege ${name} --help`;
}

function nameOf(command: CommandUnknownOpts): string {
  const { parent } = command;
  return parent === null ? command.name() : `${nameOf(parent)} ${command.name()}`;
}
