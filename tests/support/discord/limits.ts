import { isRecord, numberOf, recordsOf, stringOf, type Json } from './json.ts';

/** Limits that Discord enforces and its description of the API does not state, or states more generously. */
const CONTENT = 2000;
const ALL_EMBEDS = 6000;
const COMPONENTS_TEXT = 4000;
const COMPONENTS = 40;
const CUSTOM_ID = 100;
const COMMAND_TEXT = 8000;
const COMPONENTS_V2 = 1 << 15;
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Why Discord would refuse this message. `partial`: an edit, which may leave the content as it is. */
export function messageObjections(body: Json, partial = false): readonly string[] {
  const embeds = recordsOf(body['embeds']).reduce((sum, embed) => sum + embedLength(embed), 0);
  return [
    !(partial && body['content'] === undefined) && isEmpty(body) && 'Cannot send an empty message',
    stringOf(body['content']).length > CONTENT && `content: Must be ${CONTENT} or fewer in length`,
    embeds > ALL_EMBEDS && `embeds: exceed ${ALL_EMBEDS} characters over all`,
    ...componentObjections(body),
  ].filter((objection) => objection !== false);
}

const isEmpty = (body: Json): boolean =>
  stringOf(body['content']).trim() === '' &&
  [body['embeds'], body['components'], body['attachments']].every((list) => recordsOf(list).length === 0);

function componentObjections(body: Json): readonly (string | false)[] {
  const components = deep(body['components']);
  const texts = components.map((component) => stringOf(component['content'])).join('');
  const isV2 = (numberOf(body['flags']) & COMPONENTS_V2) !== 0;
  const ids = components.map((component) => component['custom_id']);
  return [
    texts.length > COMPONENTS_TEXT && `components: exceed ${COMPONENTS_TEXT} characters over all`,
    components.length > COMPONENTS && `components: more than ${COMPONENTS}`,
    isV2 && stringOf(body['content']) !== '' && 'content: cannot be used with components v2',
    !isV2 && texts !== '' && 'components: text needs the components v2 flag',
    ids.some((id) => stringOf(id).length > CUSTOM_ID) && `custom_id: over ${CUSTOM_ID} characters`,
    repeated(ids) && 'custom_id: duplicated',
  ];
}

/** Why Discord would refuse this command: names, required before optional, the sum of its texts. */
export function commandObjections(body: Json): readonly string[] {
  const options = recordsOf(body['options']);
  const name = stringOf(body['name']);
  const fitting = NAME.test(name) && name === name.toLowerCase();
  const late = options.findIndex((option) => option['required'] !== true);
  return [
    !fitting && `name: "${name}" is no command or option name`,
    stringOf(body['description']) === '' && 'description: This field is required',
    late >= 0 &&
      options.slice(late).some((option) => option['required'] === true) &&
      'options: required options must be placed before non-required options',
    repeated(options.map((option) => option['name'])) && 'options: option name is already used',
    textOf(body) > COMMAND_TEXT && `exceeds ${COMMAND_TEXT} characters over all`,
    ...options.flatMap(commandObjections),
  ].filter((objection) => objection !== false);
}

/** Why Discord would refuse these choices: names and values of 1 to 100 characters; how many is in its description. */
export const choiceObjections = (body: Json): readonly string[] =>
  recordsOf(isRecord(body['data']) ? body['data']['choices'] : [])
    .filter(({ name, value }) => !fits(name) || !fits(value))
    .map(({ name }) => `choices: "${stringOf(name)}" must be between 1 and 100 in length`);

const fits = (text: unknown): boolean => stringOf(text).length > 0 && stringOf(text).length <= 100;

const repeated = (values: readonly unknown[]): boolean => {
  const given = values.filter((value) => value !== undefined);
  return new Set(given).size < given.length;
};

const deep = (components: unknown): readonly Json[] =>
  recordsOf(components).flatMap((component) => [component, ...deep(component['components'])]);

const textOf = (body: Json): number =>
  stringOf(body['name']).length +
  stringOf(body['description']).length +
  recordsOf(body['options']).reduce((sum, option) => sum + textOf(option), 0);

function embedLength(embed: Json): number {
  const named = [embed['footer'], embed['author']].map((part) =>
    isRecord(part) ? stringOf(part['text']) + stringOf(part['name']) : '',
  );
  const fields = recordsOf(embed['fields']).map(
    (field) => stringOf(field['name']) + stringOf(field['value']),
  );
  return [stringOf(embed['title']), stringOf(embed['description']), ...named, ...fields].join('').length;
}
