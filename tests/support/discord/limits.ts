import { isRecord, numberOf, recordsOf, stringOf, type Json } from './json.ts';

/** Limits that Discord enforces and its description of the API does not state, or states more generously. */
const CONTENT = 2000;
const ALL_EMBEDS = 6000;
const COMPONENTS_TEXT = 4000;
const COMPONENTS = 40;
const CUSTOM_ID = 100;
const MOST_FIELDS = 5;
const ROWS = 5;
const IN_A_ROW = 5;
const BUTTON = 2;
const LINK = 5;
const BUTTON_LABEL = 80;
const USER_MENU = 2;
const MESSAGE_MENU = 3;
/** https://discord.com/developers/docs/reference#locales */
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );
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
    ...rowObjections(body['components'], isV2),
    ...components.filter(({ type }) => type === BUTTON).flatMap(buttonObjections),
  ];
}

/** Rows of buttons, as they are outside of components v2. */
function rowObjections(given: unknown, isV2: boolean): readonly (string | false)[] {
  const rows = recordsOf(given);
  return [
    !isV2 && rows.length > ROWS && `components: more than ${ROWS} rows`,
    rows.some((row) => recordsOf(row['components']).length > IN_A_ROW) &&
      `components: more than ${IN_A_ROW} in a row`,
  ];
}

/** A button that leads to a page has an address, any other an id. */
function buttonObjections(button: Json): readonly (string | false)[] {
  const label = stringOf(button['label']);
  return [
    label.trim() === '' && button['emoji'] === undefined && 'label: a button needs a label or an emoji',
    label.length > BUTTON_LABEL && `label: Must be ${BUTTON_LABEL} or fewer in length`,
    (button['style'] === LINK ? stringOf(button['url']) : stringOf(button['custom_id'])) === '' &&
      'custom_id: This field is required',
  ];
}

/** Why Discord would refuse this command: names, required before optional, the sum of its texts. */
export const commandObjections = (body: Json): readonly string[] =>
  numberOf(body['type']) === MESSAGE_MENU || numberOf(body['type']) === USER_MENU
    ? menuObjections(body)
    : namedObjections(body);

/** A command in a menu has a name, which may be written as one writes, and nothing else. */
function menuObjections(body: Json): readonly string[] {
  const names = [body['name'], ...localised(body, 'name').map(([, name]) => name)].map(stringOf);
  return [
    ...names.map((name) => !/^\S(?:.{0,30}\S)?$/u.test(name) && `name: "${name}" must be 1 to 32 in length`),
    stringOf(body['description']) !== '' && 'description: a command of a menu has none',
    body['options'] !== undefined && 'options: a command of a menu has none',
    ...unknownLocales(body),
  ].filter((objection) => objection !== false);
}

/** A slash command, or an option of one. */
function namedObjections(body: Json): readonly string[] {
  const options = recordsOf(body['options']);
  const names = [body['name'], ...localised(body, 'name').map(([, name]) => name)].map(stringOf);
  const late = options.findIndex((option) => option['required'] !== true);
  return [
    ...names.map((name) => !isName(name) && `name: "${name}" is no command or option name`),
    stringOf(body['description']) === '' && 'description: This field is required',
    ...localised(body, 'description').map(
      ([locale, text]) => !fits(text) && `description in ${locale}: must be between 1 and 100 in length`,
    ),
    late >= 0 &&
      options.slice(late).some((option) => option['required'] === true) &&
      'options: required options must be placed before non-required options',
    ...LOCALES.map(
      (locale) =>
        repeated(options.map((option) => nameIn(option, locale))) &&
        `options: option name is already used in ${locale}`,
    ),
    textOf(body) > COMMAND_TEXT && `exceeds ${COMMAND_TEXT} characters over all`,
    ...unknownLocales(body),
    ...options.flatMap(namedObjections),
  ].filter((objection) => objection !== false);
}

const isName = (name: string): boolean => NAME.test(name) && name === name.toLowerCase();

const localised = (body: Json, what: 'name' | 'description'): readonly (readonly [string, unknown])[] => {
  const all = body[`${what}_localizations`];
  return isRecord(all) ? Object.entries(all) : [];
};

const nameIn = (option: Json, locale: string): unknown =>
  new Map(localised(option, 'name')).get(locale) ?? option['name'];

const unknownLocales = (body: Json): readonly string[] =>
  [...localised(body, 'name'), ...localised(body, 'description')]
    .filter(([locale]) => !LOCALES.includes(locale))
    .map(([locale]) => `localizations: "${locale}" is no locale of Discord's`);

/** Why Discord would refuse this form: each field once, by name. */
export function formObjections(body: Json): readonly string[] {
  const inputs = recordsOf(body['components']).flatMap(({ component }) =>
    isRecord(component) ? [component] : [],
  );
  const ids = inputs.map((input) => input['custom_id']);
  return [
    inputs.length === 0 && 'components: a form needs a field',
    inputs.length > MOST_FIELDS && `components: more than ${MOST_FIELDS}`,
    repeated(ids) && 'custom_id: duplicated',
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
