import type { Message } from 'discord.js';

type Mentioning = Pick<Message, 'content'> & {
  readonly mentions: {
    readonly users: ReadonlyMap<string, { readonly displayName: string }>;
    readonly members?: ReadonlyMap<string, { readonly displayName: string }> | null;
  };
};

/**
 * What is asked in a message: without the mention of the bot, and with the names of others in place of theirs. Everything else
 * stays as it was typed. Empty for a bare mention.
 */
export const questionIn = ({ content, mentions }: Mentioning, bot: string): string =>
  content
    .replace(new RegExp(String.raw`^\s*<@!?${bot}>[\s,:;–—-]*|\s*<@!?${bot}>`, 'gu'), '')
    .replace(/<@!?(\d+)>/gu, (mention, id: string) => {
      const named = mentions.members?.get(id) ?? mentions.users.get(id);
      return named?.displayName ?? mention;
    })
    .trim();
