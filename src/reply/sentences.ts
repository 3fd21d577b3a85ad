/** Sentences of the bot's own that stand alone; those around answers stand beside what composes them. */
export const APOLOGY = 'Something broke on my side. It has been written down.';
export const MODERATORS_ONLY = 'Only members who may manage this server can do that.';
export const SERVERS_ONLY = 'That works in a server only.';
/** For what an earlier version had. */
export const GONE = {
  command: 'I do not know this command any more. Reload Discord (Ctrl+R) and choose one from the list.',
  button:
    'This button is from another version of mine, and I no longer know what it was for. Ask again to get new ones.',
} as const;
export const STOPPING = 'I am about to restart. Ask me again in a minute.';
export const INTRO =
  'Ask me about the stories I have read, for example: who called the briefing sophomoric? I answer with their own sentences; /stories lists them.';
