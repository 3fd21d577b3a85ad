import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord, type Json } from './json.ts';

/** The names under `bodies` of openapi.trimmed.json. */
export type BodyName =
  | 'createCommand'
  | 'editCommand'
  | 'setCommand'
  | 'callback'
  | 'followUp'
  | 'editOriginal'
  | 'createMessage'
  | 'editMessage';

const DESCRIPTION = readTrimmed();
// Discord's own formats ("snowflake", "nonce") say nothing that the patterns beside them do not say.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(DESCRIPTION, 'discord');
const validators = new Map<BodyName, ValidateFunction>();

/** What Discord's own description has against this body; nothing where it fits. */
export function objectionsTo(name: BodyName, body: unknown): readonly string[] {
  const validate = validators.get(name) ?? compile(name);
  return validate(body) ? [] : [`${name}: ${ajv.errorsText(validate.errors, { dataVar: 'body' })}`];
}

function compile(name: BodyName): ValidateFunction {
  const bodies = DESCRIPTION['bodies'];
  const names = isRecord(bodies) ? bodies[name] : undefined;
  if (!Array.isArray(names)) throw new TypeError(`openapi.trimmed.json knows no body "${name}"`);
  const validate = ajv.compile({
    anyOf: names.map((schema) => ({ $ref: `discord#/components/schemas/${String(schema)}` })),
  });
  validators.set(name, validate);
  return validate;
}

export function readTrimmed(): Json {
  const read: unknown = JSON.parse(readFileSync(new URL('openapi.trimmed.json', import.meta.url), 'utf8'));
  if (!isRecord(read)) throw new TypeError('openapi.trimmed.json is no object');
  return read;
}
