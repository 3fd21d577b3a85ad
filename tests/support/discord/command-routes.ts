import { isRecord, stringOf, type Json } from './json.ts';
import { commandObjections } from './limits.ts';
import { snowflake } from './payloads.ts';
import { created, error, NOTHING, ok, type Answer, type Call, type Route } from './route.ts';

/** The commands of an application, per server and global ('' stands for everywhere). */
export type Commands = {
  readonly routes: readonly Route[];
  readonly of: (guild?: string) => readonly Json[];
};

const LIST = /^\/applications\/(?<app>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands$/u;
const ONE = /^\/applications\/(?<app>\d+)(?:\/guilds\/(?<guild>\d+))?\/commands\/(?<id>\d+)$/u;
const UNKNOWN = error(404, 10063, 'Unknown application command');
const NOT_IN_GUILD = error(403, 50001, 'Missing Access');

export function keepCommands(application: string, guild: string): Commands {
  const shelves = new Map<string, Map<string, Json>>();
  const shelfOf = (place = ''): Map<string, Json> => {
    const shelf = shelves.get(place) ?? new Map<string, Json>();
    shelves.set(place, shelf);
    return shelf;
  };
  const put = (body: Json, place: string, old?: Json): Json => {
    const shelf = shelfOf(place);
    const same = old ?? [...shelf.values()].find(({ name }) => name === body['name']);
    const command = storedCommand({ ...same, ...body }, application, place);
    shelf.set(stringOf(command['id']), command);
    return command;
  };
  const within =
    (answer: (call: Call, place: string) => Answer) =>
    (call: Call): Answer => {
      const place = call.params['guild'] ?? '';
      return place === '' || place === guild ? answer(call, place) : NOT_IN_GUILD;
    };
  const one =
    (answer: (call: Call, place: string, old: Json) => Answer) =>
    (call: Call, place: string): Answer => {
      const old = shelfOf(place).get(call.params['id'] ?? '');
      return old === undefined ? UNKNOWN : answer(call, place, old);
    };
  return {
    of: (place = '') => [...shelfOf(place).values()],
    routes: [
      { method: 'GET', path: LIST, answer: within((_, place) => ok([...shelfOf(place).values()])) },
      {
        method: 'POST',
        path: LIST,
        schema: 'createCommand',
        limits: commandObjections,
        answer: within(({ body }, place) => created(put(body, place))),
      },
      {
        method: 'PUT',
        path: LIST,
        schema: 'setCommand',
        limits: commandObjections,
        answer: within(({ list }, place) => {
          shelfOf(place).clear();
          return ok(list.map((body) => put(body, place)));
        }),
      },
      { method: 'GET', path: ONE, answer: within(one((_call, _place, old) => ok(old))) },
      {
        method: 'PATCH',
        path: ONE,
        schema: 'editCommand',
        limits: (body) => (body['name'] === undefined ? [] : commandObjections(body)),
        answer: within(one(({ body }, place, old) => ok(put(body, place, old)))),
      },
      {
        method: 'DELETE',
        path: ONE,
        answer: within(
          one(({ params }, place) => {
            shelfOf(place).delete(params['id'] ?? '');
            return NOTHING;
          }),
        ),
      },
    ],
  };
}

/** As Discord gives a command back: defaults filled in, bit sets as strings, false and empty options left out. */
function storedCommand(body: Json, application: string, place: string): Json {
  const permissions = body['default_member_permissions'] ?? null;
  const global = { contexts: [0, 1, 2], integration_types: [0] };
  const { options, ...rest } = body;
  return {
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    type: 1,
    ...(place === '' ? { ...global, dm_permission: true } : { contexts: null, guild_id: place }),
    ...rest,
    id: body['id'] ?? snowflake(),
    application_id: application,
    version: snowflake(),
    default_member_permissions: permissions === null ? null : JSON.stringify(permissions).replaceAll('"', ''),
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(storedOption) }),
  };
}

function storedOption(option: unknown): unknown {
  if (!isRecord(option)) return option;
  const { options, required, autocomplete, ...rest } = option;
  return {
    ...rest,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(storedOption) }),
  };
}
