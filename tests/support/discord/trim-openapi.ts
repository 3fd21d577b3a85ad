import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { isRecord, type Json } from './json.ts';

/**
 * The bodies that the bot sends, each under the name by which the fake asks for it. What is left out (polls of their own,
 * activities) is left out on purpose: a body that needs it is refused until it is added here.
 */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  createCommand: ['ApplicationCommandCreateRequest'],
  editCommand: ['ApplicationCommandPatchRequestPartial'],
  setCommand: ['ApplicationCommandUpdateRequest'],
  callback: [
    'ApplicationCommandAutocompleteCallbackRequest',
    'CreateMessageInteractionCallbackRequest',
    'UpdateMessageInteractionCallbackRequest',
    'ModalInteractionCallbackRequest',
  ],
  followUp: ['IncomingWebhookRequestPartial'],
  editOriginal: ['IncomingWebhookUpdateRequestPartial'],
  createMessage: ['MessageCreateRequest'],
  editMessage: ['MessageEditRequestPartial'],
};

const SOURCE =
  "Trimmed from Discord's own description of its HTTP API, https://github.com/discord/discord-api-spec (MIT, Copyright Discord Inc.), by trim-openapi.ts";

/** Only the schemas of `BODIES` and what they refer to, in alphabetical order, so that a new version makes a small difference. */
export function trimOpenapi(description: Json): Json {
  const schemas = schemasOf(description);
  const wanted = new Set<string>();
  const take = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const [, referred = ''] of JSON.stringify(schemas[name]).matchAll(
      /#\/components\/schemas\/(\w+)"/gu,
    ))
      take(referred);
  };
  for (const name of Object.values(BODIES).flat()) take(name);
  return {
    $comment: SOURCE,
    openapi: description['openapi'],
    info: description['info'],
    bodies: BODIES,
    components: { schemas: Object.fromEntries([...wanted].toSorted().map((name) => [name, schemas[name]])) },
  };
}

function schemasOf({ components }: Json): Json {
  const schemas = isRecord(components) ? components['schemas'] : undefined;
  if (!isRecord(schemas)) throw new TypeError('not an OpenAPI description: it has no components.schemas');
  return schemas;
}

/** `npx tsx tests/support/discord/trim-openapi.ts PATH && npx oxfmt tests/support/discord` writes the copy anew. */
if (argv[1] === fileURLToPath(import.meta.url)) {
  const description: unknown = JSON.parse(readFileSync(argv[2] ?? '', 'utf8'));
  if (!isRecord(description)) throw new TypeError('not an OpenAPI description');
  const target = new URL('openapi.trimmed.json', import.meta.url);
  writeFileSync(target, JSON.stringify(trimOpenapi(description), null, 2));
}
