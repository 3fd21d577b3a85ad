import { writeFile } from 'node:fs/promises';
import { command as sources } from '../commands/sources.ts';
import { command as timeline } from '../commands/timeline.ts';
import { openNewsroom } from '../src/newsroom/open-newsroom.ts';

/** `npm run bench:pictures`: draws anew what the README shows of the stories in `corpus/`. */
const { newsroom } = await openNewsroom(['corpus']);
for (const picture of ['dark', 'light']) {
  const replies = await Promise.all([
    timeline.run({ story: 'soleimani-decision', from: '2019-12-27', picture }, newsroom),
    sources.run({ story: 'soleimani-decision', picture }, newsroom),
  ]);
  for (const { name, bytes } of replies.flatMap(({ files = [] }) => files))
    await writeFile(`docs/${name.replace('.png', `-${picture}.png`)}`, bytes);
}
