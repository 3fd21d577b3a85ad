import { defineCommand } from '../src/command/command.ts';
import { isPrivate, privateOption } from '../src/command/asking/private-option.ts';
import { nameMatcher, readName } from '../src/command/suggestions/name-matcher.ts';
import { suggestPerson } from '../src/command/suggestions/suggest.ts';
import { composePeople } from '../src/reply/lists.ts';
import { wordsIn } from '../src/reply/words/words-in.ts';
import { UserError } from '../src/text/errors.ts';

export const command = defineCommand({
  name: 'people',
  description: 'Who is in the stories',
  whisper: isPrivate,
  options: {
    name: { description: 'Only those who are called so', required: false, suggest: suggestPerson },
    private: privateOption,
  },
  run: ({ name = '' }, newsroom, { language }) => {
    const match = nameMatcher(name);
    const people = newsroom.people().filter((each) => match(readName(each.name), true) !== null);
    if (people.length === 0 && name.trim() !== '') throw new UserError({ code: 'nobody-called-so', name });
    return composePeople(people, wordsIn(language));
  },
});
