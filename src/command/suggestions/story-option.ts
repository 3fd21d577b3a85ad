import { suggestStory } from './suggest.ts';

/** The option that most commands have. */
export const storyOption = {
  description: 'Only look in this story',
  required: false,
  suggest: suggestStory,
} as const;
