import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { inParts, zipOf } from '../../src/newsroom/servers/export-stories.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

/** Discord takes files of 10 MB from bots; in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

export const command = defineCommand({
  name: 'corpus export',
  description: 'All stories that this server has added, as files in a .zip',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {
    part: {
      kind: 'number',
      description: 'Which part, where they are more than 10 MB',
      required: false,
      least: 1,
      most: 1000,
    },
  },
  run: ({ part = 1 }, newsroom, asker) => {
    const words = wordsIn(asker.language).moderation;
    const stories = moderationOf(newsroom, asker).ownStories();
    const parts = inParts(stories, MOST_BYTES);
    const at = Math.min(part, parts.length);
    const chosen = parts[at - 1];
    if (chosen === undefined) return say(words.ownNone);
    const bytes = zipOf(chosen);
    const { blocks } = say(words.exported(stories.length));
    if (parts.length === 1) return { blocks, files: [{ name: 'stories.zip', bytes }] };
    return {
      blocks: [...blocks, { kind: 'say', text: words.exportedPart(at, parts.length) }],
      files: [{ name: `stories-${at}-of-${parts.length}.zip`, bytes }],
    };
  },
});
