import type { SettingProblem } from '../../../text/problem.ts';
import type { HostProblemWords } from './problem-words.ts';

const PORTAL = 'https://discord.com/developers/applications';

const WANTED = {
  token: 'this is not a bot token; copy it from the Bot page of the developer portal',
  'server-id': 'a server id is 17 to 20 digits',
  paths: 'name at least one file or folder',
  number: 'write a whole number, at least 1',
  port: 'a port is a number from 1 to 65535',
} as const;

const wanted = ({ name, wants }: SettingProblem): string =>
  `  ${name}: ${typeof wants === 'string' ? WANTED[wants] : `write one of ${wants.join(', ')}`}`;

/** English: whoever runs the bot reads `.env.example` and the log in it too. */
export const hostProblems: HostProblemWords = {
  settings: ({ settings }) =>
    `The settings in .env do not fit (see .env.example):\n${settings.map(wanted).join('\n')}`,
  'no-setting': ({ line }) =>
    `Line ${line} of .env is no setting: write NAME=value, for example LOG_LEVEL=info, or begin it with # to leave it out.`,
  'unknown-setting': ({ name, meant }) =>
    `There is no setting ${name}, which stands in .env; ${meant === null ? '.env.example has all that there are.' : `did you mean ${meant}?`}`,
  'no-such-path': ({ path }) => `There is no file or folder "${path}"; name one that holds stories.`,
  'port-taken': ({ port }) => `HEALTH_PORT ${port} cannot be used; is another program on it?`,
  'model-cannot-run': ({ why }) =>
    `The meaning model cannot run on this machine, so words alone find the answers (${why}). MEANING=off silences this.`,
  'model-ended': ({ why }) => `The meaning model has ended, so words alone find the answers now: ${why}`,
  'token-refused': () =>
    `Discord does not accept this token: open ${PORTAL}, choose the application, press Reset Token on its Bot page, and put the new token into .env as DISCORD_TOKEN.`,
  'intents-refused': () =>
    `Discord does not allow this bot the intents that it asks for: open ${PORTAL}, choose the application, and switch on what is named under Privileged Gateway Intents on its Bot page.`,
  'discord-unreachable': () =>
    'Discord cannot be reached: check the connection to the internet (and https://discordstatus.com), then start again.',
  'connection-closed': ({ closeCode }) =>
    `Discord has closed the connection for good (code ${closeCode}); start the bot again.`,
  'outside-server': ({ server, application }) =>
    `Discord does not let this bot register commands in the server ${server}: check DISCORD_GUILD_ID in .env, and invite the bot with https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands`,
  'no-token': () => 'Registering needs DISCORD_TOKEN in .env; --dry-run shows without it what would be sent.',
  'bot-unknown': () => 'Discord does not know this bot; copy the token again from the Bot page.',
  'no-such-program': ({ name }) => `There is no command "${name}".`,
  'no-such-flag': ({ flag }) => `There is no option ${flag}.`,
  'flag-misused': ({ flag }) => `The option ${flag} lacks its value, or takes none.`,
  'no-such-command': ({ name }) => `There is no command /${name}. help lists those that there are.`,
  'option-missing': ({ command, option, description }) => `/${command} needs ${option}. ${description}.`,
  'no-yes-or-no': ({ option }) => `Write ${option}: yes or no.`,
  'no-number': ({ option }) => `Write a whole number behind ${option}:.`,
  'no-such-file': ({ path }) => `There is no file "${path}".`,
};
