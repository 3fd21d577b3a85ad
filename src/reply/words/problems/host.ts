import type { SettingProblem } from '../../../text/problem.ts';
import type { HostProblemWords } from './problem-words.ts';

const PORTAL = 'https://discord.com/developers/applications';

const WANTED = {
  token: 'this is not a bot token; copy it from the Bot page of the developer portal',
  'server-id': 'a server id is 17 to 20 digits',
  paths: 'name at least one file or folder',
  number: 'write a whole number, at least 1',
  port: 'a port is a number from 1 to 65535',
  shards: 'write auto, or which of how many, counted from 0: 0/2, or 0-3/16',
  database: 'write postgres://NAME:PASSWORD@HOST:5432/DATABASE',
  host: 'name an address of this machine, for example 127.0.0.1, or 0.0.0.0 for all that it has',
} as const;

/** What describes an option, as a sentence of its own: an example may end in a question mark. */
const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);

/** What whoever runs the bot does about a code of the system. */
const MENDS: Readonly<Record<string, string>> = {
  EACCES: 'who runs this may not open it; give them the right to',
  EPERM: 'who runs this may not open it; give them the right to',
  EROFS: 'it is on a disk that is read-only; name one that can be written',
  ENOSPC: 'the disk is full; make room on it',
  EEXIST: 'a file stands where a folder should be; name another',
  ENOTDIR: 'a file stands where a folder should be; name another',
  EISDIR: 'it is a folder; make it a file',
};

/** What whoever runs the bot does about a code of Node or an SQLSTATE. */
const DATABASE_MENDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there; start it, or mend host and port',
  ENOTFOUND: 'there is no such host; mend its name',
  EAI_AGAIN: 'its host cannot be looked up at the moment; start again later',
  ETIMEDOUT: 'it does not answer; mend host and port, or let this machine through to it',
  ERR_SOCKET_BAD_PORT: 'its port is no number from 1 to 65535',
  ENOENT: 'a file that its address names, a certificate or a socket, is not there',
  '28P01': 'it does not accept this name and password',
  '28000': 'it lets this name in from nowhere, or not from here; see its pg_hba.conf',
  '3D000': 'it has no database of this name; make it with createdb',
  '42501': 'this name may make no tables in it; give it the right to CREATE in its schema',
  '57P03': 'it is just starting or stopping; start again in a moment',
};

const databaseMend = (reason: string): string =>
  DATABASE_MENDS[reason] ?? (reason === 'unknown' ? 'it does not answer' : `it says ${reason}`);

const mend = (reason: string): string => MENDS[reason] ?? `the system says ${reason}`;

const wanted = ({ name, wants, inFile }: SettingProblem): string =>
  `  ${name}, in ${inFile ? '.env' : 'the environment'}: ${typeof wants === 'string' ? WANTED[wants] : `write one of ${wants.join(', ')}`}`;

/** English: whoever runs the bot reads `.env.example` and the log in it too. */
export const hostProblems: HostProblemWords = {
  settings: ({ settings }) =>
    `These settings do not fit (see .env.example):\n${settings.map(wanted).join('\n')}`,
  'no-setting': ({ line }) =>
    `Line ${line} of .env is no setting: write NAME=value, for example LOG_LEVEL=info, or begin it with # to leave it out.`,
  'unknown-setting': ({ name, meant }) =>
    `There is no setting ${name}, which stands in .env; ${meant === null ? '.env.example has all that there are.' : `did you mean ${meant}?`}`,
  'no-such-path': ({ path }) => `There is no file or folder "${path}"; name one that holds stories.`,
  'path-closed': ({ path, reason }) => `"${path}", of CORPUS, cannot be read: ${mend(reason)}.`,
  'env-closed': ({ reason }) => `.env cannot be read: ${mend(reason)}.`,
  'data-dir-closed': ({ path, reason }) =>
    `The folder "${path}", of DATA_DIR, cannot be used: ${mend(reason)}.`,
  'data-dir-taken': ({ path, pid, since }) =>
    `Another copy of the bot uses the folder "${path}" of DATA_DIR${pid === null ? '' : ` (process ${pid}${since === null ? '' : `, since ${since}`})`}: two would lose each other’s changes. Stop it first, or give this one a DATA_DIR of its own.`,
  'database-closed': ({ reason }) => `The database of DATABASE_URL cannot be used: ${databaseMend(reason)}.`,
  'database-newer': () =>
    'The database of DATABASE_URL has been used by a later version of the bot, whose tables this one does not know: start that version, or a copy of the database from before.',
  'no-database': () => 'There is no database: put DATABASE_URL=… into .env.',
  'copy-misused': () =>
    'Say what is copied where: npm run store -- copy FROM TO. One of them is a folder, as DATA_DIR names it, the other is the word database, which stands for that of DATABASE_URL.',
  'copy-of-nothing': ({ where }) => `There is nothing of any server in ${where}, so nothing was copied.`,
  'copy-onto-something': ({ where }) =>
    `There is something of servers in ${where} already, so nothing was copied: what is copied goes where nothing is.`,
  'port-taken': ({ port }) => `HEALTH_PORT ${port} cannot be used; is another program on it?`,
  'port-closed': ({ port, host, reason }) =>
    `HEALTH_PORT ${port} cannot be used at HEALTH_HOST ${host}: ${reason === 'EACCES' ? 'ports below 1024 are not for everybody; take a higher one' : 'this machine has no such address; 127.0.0.1 is the machine alone, 0.0.0.0 all its networks'} (${reason}).`,
  'model-cannot-run': ({ why }) =>
    `The meaning model cannot run on this machine, so words alone find the answers (${why}). MEANING=off silences this.`,
  'model-ended': ({ why }) => `The meaning model has ended, so words alone find the answers now: ${why}`,
  'token-refused': () =>
    `Discord does not accept this token: open ${PORTAL}, choose the application, press Reset Token on its Bot page, and put the new token into .env as DISCORD_TOKEN.`,
  'intents-refused': () =>
    `Discord does not allow this bot the intents that it asks for: open ${PORTAL}, choose the application, and switch on what is named under Privileged Gateway Intents on its Bot page.`,
  'shards-refused': () =>
    'Discord does not accept these shards: set SHARDS=auto in .env, which takes as many as Discord wants, or more of them where several processes share them (docs/scale.md).',
  'discord-unreachable': () =>
    'Discord cannot be reached: check the connection to the internet (and https://discordstatus.com), then start again.',
  'connection-closed': ({ closeCode }) =>
    `Discord has closed the connection for good (code ${closeCode}); start the bot again.`,
  'outside-server': ({ server, application }) =>
    `Discord does not let this bot register commands in the server ${server}: check DISCORD_GUILD_ID, and invite the bot with https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands`,
  'no-token': () => 'Registering needs DISCORD_TOKEN in .env; --dry-run shows without it what would be sent.',
  'bot-unknown': () => 'Discord does not know this bot; copy the token again from the Bot page.',
  'no-such-program': ({ name }) => `There is no command "${name}".`,
  'no-such-flag': ({ flag }) => `There is no option ${flag}.`,
  'flag-misused': ({ flag }) => `The option ${flag} lacks its value, or takes none.`,
  'no-such-command': ({ name, meant }) =>
    `There is no command /${name}${meant === null ? '.' : `; did you mean /${meant}?`} help lists those that there are.`,
  'option-missing': ({ command, option, description }) =>
    `/${command} needs ${option}: write it first, or behind “${option}:”. ${ended(description)}`,
  'no-yes-or-no': ({ option }) => `Write ${option}: yes or no.`,
  'no-number': ({ option }) => `Write a whole number behind ${option}:.`,
  'no-such-file': ({ path }) => `There is no file "${path}".`,
};
