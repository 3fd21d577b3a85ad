import { zipSync } from 'fflate';
import { defineCommand } from '../../src/command/command.ts';
import { editingOf } from '../../src/command/editing-of.ts';
import { writeStory } from '../../src/read/write-story.ts';
import { say } from '../../src/reply/reply.ts';

export const command = defineCommand({
  name: 'corpus export',
  description: 'All stories that this server has added, as files in a .zip',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: (_given, newsroom, asker) => {
    const stories = editingOf(newsroom, asker).ownStories();
    if (stories.length === 0) return say('This server has no stories of its own yet.');
    const files = stories.map(
      (story) => [`${story.id}.md`, new TextEncoder().encode(writeStory(story))] as const,
    );
    return {
      ...say(
        `${stories.length === 1 ? 'One story' : `${stories.length} stories`}, each a file that /corpus add takes.`,
      ),
      files: [{ name: 'stories.zip', bytes: zipSync(Object.fromEntries(files)) }],
    };
  },
});
