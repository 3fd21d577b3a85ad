/** A field of a JSON object that is not as it should be; null: the object itself. `wants` are the values that it may have. */
export type FieldProblem = {
  readonly field: string | null;
  readonly is: 'missing' | 'empty' | 'wrong';
  readonly wants: 'text' | 'list' | 'object' | 'other' | readonly string[];
};

/** A setting whose value does not fit; see FieldProblem. It stands in `.env`, or in the environment. */
export type SettingProblem = {
  readonly name: string;
  readonly wants:
    | 'token'
    | 'server-id'
    | 'paths'
    | 'number'
    | 'port'
    | 'host'
    | 'database'
    | 'shards'
    | readonly string[];
  readonly inFile: boolean;
};

/** What those can mend who ask, or look after the stories of a server. Every language has a sentence for each. */
export type PersonProblems = {
  'no-question': { example: string | null };
  /** In characters. */
  'question-too-long': { has: number; most: number };
  'no-stories': { canAdd: boolean };
  'no-such-story': { name: string };
  'several-stories': { name: string; titles: readonly string[] };
  'nobody-called-so': { name: string };
  'quote-of-nobody': object;
  'claim-without-words': object;
  /** In characters. */
  'claim-too-long': { has: number; most: number };
  /** Of a message of which a command was chosen. */
  'message-without-words': object;
  /** The story has changed since, or is gone. */
  'story-gone': object;
  'question-gone': object;

  'moderators-only': object;
  'servers-only': object;
  stopping: object;
  'too-many-questions': { most: number; seconds: number };
  'not-yours': object;
  'role-of-everyone': object;
  /** What is kept of the server cannot be read. */
  'server-closed': object;
  /** Of a bot that keeps servers in one: it cannot be reached at the moment. */
  'database-away': object;
  /** What this version does not have. */
  'command-gone': object;
  'button-gone': object;
  'too-long-for-form': object;

  'no-own-story': { id: string };
  'draft-gone': object;
  'draft-undated': object;
  'draft-of-links': object;
  'draft-there-already': { title: string };
  'too-many-stories': { has: number; most: number };
  /** They are not in memory, and what is asked looks into each. */
  'too-many-at-once': { has: number };
  /** The same of a timeline for which neither a person nor days are named. */
  'too-many-for-timeline': { has: number };
  /** In bytes, as all sizes here. */
  'stories-too-large': { has: number; most: number };
  'too-many-uploads': { has: number; most: number };
  'too-many-drafts': { most: number };
  'two-sources': object;
  'no-source': object;
  'no-source-in-message': { most: number };
  'upload-too-large': { file: string; has: number; most: number };
  'upload-lost': { file: string };

  'no-link': object;
  'link-of-another-kind': { protocol: string };
  'link-with-password': object;
  'no-such-host': { host: string };
  'host-not-public': { host: string };
  /** In milliseconds. */
  'page-too-slow': { most: number };
  /** A code of Node's, as ECONNREFUSED. */
  'page-unreachable': { reason: string | null };
  'page-in-circles': object;
  'page-refused': { status: number };
  'page-without-text': { type: string };
  'page-too-large': { most: number };
  'page-broken': object;
  'page-packed': { encoding: string };

  /** The other is in this file. */
  'in-file': { file: string; problem: Problem };
  'no-story-file': { endings: readonly string[] };
  'file-too-large': { most: number };
  'file-closed': { reason: string };
  'file-without-story': object;
  'file-of-several-stories': { count: number };
  'name-with-space': object;
  /** In milliseconds. */
  'reading-too-slow': { most: number };
  'reading-too-large': object;
  'no-text-file': object;
  'front-matter-open': object;
  'front-matter-line': { line: string };
  'front-matter-slip': { name: string; meant: string };
  'no-json': { begins: string };
  fields: { fields: readonly FieldProblem[] };
  'page-without-story': object;
  'page-too-deep': object;
  'page-of-many-elements': { most: number };
  'html-broken': object;
  'docx-protected': object;
  'docx-broken': object;
  'docx-with-doctype': { part: string };
  'unpacks-too-large': { most: number };
  'pdf-protected': object;
  'pdf-broken': object;
  'pdf-packed-twice': object;
  'pdf-without-text': object;
  'pdf-too-long': { pages: number; most: number };
  'story-without-text': object;
  /** In characters. */
  'story-too-long': { most: number };
  'no-day': { given: string };
  'no-address': { given: string };
  'no-id': { given: string };
  'id-taken': { id: string; path: string };
};

/** What those can mend who run the bot, at its command line and in the terminal: in English only. */
export type HostProblems = {
  settings: { settings: readonly SettingProblem[] };
  /** Counts from 1. */
  'no-setting': { line: number };
  'unknown-setting': { name: string; meant: string | null };
  'no-such-path': { path: string };
  /** A code of Node's, as EACCES; so in those below. */
  'path-closed': { path: string; reason: string };
  'env-closed': { reason: string };
  'data-dir-closed': { path: string; reason: string };
  /** By another process. `since` is ISO 8601; null where its lock cannot be read. */
  'data-dir-taken': { path: string; pid: number | null; since: string | null };
  /** A code of Node's or of PostgreSQL's. */
  'database-closed': { reason: string };
  /** Its tables are those of a later version. */
  'database-newer': object;
  'no-database': object;
  'copy-misused': object;
  /** A folder, or DATABASE_URL. */
  'copy-of-nothing': { where: string };
  'copy-onto-something': { where: string };
  'port-taken': { port: number };
  'port-closed': { port: number; host: string; reason: string };
  'model-cannot-run': { why: string };
  'model-ended': { why: string };
  'token-refused': object;
  'intents-refused': object;
  /** Discord wants more shards, or others. */
  'shards-refused': object;
  'discord-unreachable': object;
  'connection-closed': { closeCode: number };
  'outside-server': { server: string; application: string };
  'no-token': object;
  'bot-unknown': object;
  /** Of the command line. */
  'no-such-program': { name: string };
  'no-such-flag': { flag: string };
  'flag-misused': { flag: string };
  /** Of the terminal. */
  'no-such-command': { name: string; meant: string | null };
  'option-missing': { command: string; option: string; description: string };
  'no-yes-or-no': { option: string };
  'no-number': { option: string };
  'no-such-file': { path: string };
};

type Problems = PersonProblems & HostProblems;

export type ProblemCode = keyof Problems;

/** What is wrong, as data: a code, and what its sentence names. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [Each in Code]: { readonly code: Each } & Readonly<Problems[Each]>;
}[Code];
