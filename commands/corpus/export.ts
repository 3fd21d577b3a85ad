import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { inParts, zipOf } from '../../src/newsroom/servers/export-stories.ts';
import { MOST_EXPORT_BYTES } from '../../src/newsroom/servers/limits.ts';
import { say } from '../../src/reply/reply.ts';
import { quantitiesIn } from '../../src/reply/words/quantities.ts';

const { size } = quantitiesIn('en-GB');

export const command = defineModeratorCommand({
  name: 'corpus export',
  description: 'All stories that this server has added, as files in a .zip',
  options: {
    part: {
      kind: 'number',
      description: `Which part, where they are more than ${size(MOST_EXPORT_BYTES)}`,
      required: false,
      least: 1,
      most: 1000,
    },
  },
  run: ({ part = 1 }, { moderation, words }) => {
    const said = words.moderation;
    const stories = moderation.ownStories();
    const parts = inParts(stories, MOST_EXPORT_BYTES);
    const at = Math.min(part, parts.length);
    const chosen = parts[at - 1];
    if (chosen === undefined) return say(said.ownNone);
    const bytes = zipOf(chosen);
    const { blocks } = say(said.exported(stories.length));
    if (parts.length === 1) return { blocks, files: [{ name: 'stories.zip', bytes }] };
    return {
      blocks: [...blocks, { kind: 'say', text: said.exportedPart(at, parts.length, MOST_EXPORT_BYTES) }],
      files: [{ name: `stories-${at}-of-${parts.length}.zip`, bytes }],
    };
  },
});
