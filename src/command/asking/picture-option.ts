/** The option by which a list is drawn too; `lookOf` reads it. */
export const pictureOption = {
  description: 'As a picture too, for a dark or a light screen',
  required: false,
  choices: [
    { name: 'dark', value: 'dark' },
    { name: 'light', value: 'light' },
  ],
} as const;
