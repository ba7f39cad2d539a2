import * as v from 'valibot';
import {ERROR_KINDS, problemSchema, STATUS_OF_KIND} from './errors.js';
import {hintSchema} from './hints.js';
import {API_PATH, OPERATIONS, STREAM_PATH} from './endpoints.js';
import {type Route, routes} from './routes.js';

type Json = Record<string, unknown>;
/** A schema as JSON Schema (draft 2020-12). Handed in, so that the package does not carry a converter to browsers. */
export type ToJsonSchema = (schema: v.GenericSchema) => Json;

/** The OpenAPI 3.1 document of the partner API, made from the same schemas that check its traffic. */
export function openApiDocument(toJsonSchema: ToJsonSchema, version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partner API',
      version,
      description: 'What a partner sees and does in an operator’s programme. `/v1` only grows.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: API_PATH}],
    security: [{partnerToken: []}],
    paths: {...operationPaths(toJsonSchema), [STREAM_PATH]: {get: streamOperation(toJsonSchema)}},
    components: {
      securitySchemes: {partnerToken: {type: 'http', scheme: 'bearer', description: 'Opaque, issued by the operator.'}},
      schemas: {Problem: toJsonSchema(problemSchema)},
      responses: Object.fromEntries(errorStatuses().map(([status, kind]) => [`E${status}`, problemResponse(kind)])),
    },
  };
}

function operationPaths(toJsonSchema: ToJsonSchema): Record<string, Json> {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const route: Route = routes[operation];
    const methods = (paths[route.path] ??= {});
    methods[route.method.toLowerCase()] = {
      operationId: operation,
      summary: route.summary,
      ...requestOf(route, toJsonSchema),
      responses: {
        [route.status]: {description: 'Done.', content: contentOf(route, toJsonSchema)},
        ...errorReferences(),
      },
    };
  }
  return paths;
}

function contentOf({isFile, answer}: Route, toJsonSchema: ToJsonSchema): Json {
  // Any type of media, and the bytes as they are.
  return isFile ? {'*/*': {}} : {'application/json': {schema: toJsonSchema(answer)}};
}

function requestOf(route: Route, toJsonSchema: ToJsonSchema): Json {
  const inPath = pathNames(route.path);
  const parameters: Json[] = inPath.map((name) => ({name, in: 'path', required: true, schema: {type: 'string'}}));
  const rest = Object.entries(route.input.entries).filter(([name]) => !inPath.includes(name));
  if (route.method === 'GET') return {parameters: [...parameters, ...queryParameters(rest, toJsonSchema)]};
  parameters.push({
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key with the same body gives the same answer; with another body a conflict.',
    schema: {type: 'string', maxLength: 200},
  });
  if (!rest.length) return {parameters};
  const schema = toJsonSchema(v.object(Object.fromEntries(rest)));
  return {parameters, requestBody: {required: true, content: {'application/json': {schema}}}};
}

function queryParameters(entries: [string, unknown][], toJsonSchema: ToJsonSchema, prefix = ''): Json[] {
  return entries.flatMap(([key, entry]) => {
    const schema = entry as v.GenericSchema & {type: string; wrapped?: v.GenericSchema};
    const inner = (schema.wrapped ?? schema) as v.GenericSchema & {type: string; entries?: v.ObjectEntries};
    const required = schema.type !== 'optional';
    const name = prefix + key;
    if (inner.entries)
      return queryParameters(Object.entries(inner.entries), toJsonSchema, `${name}.`).map((p) => ({...p, required}));
    if (inner.type === 'record') return [filterParameter(name)];
    return [{name, in: 'query', required, style: 'form', explode: true, schema: toJsonSchema(inner)}];
  });
}

/** OpenAPI has no way to say "any name that begins with"; an object in the `form` style comes closest. */
function filterParameter(name: string): Json {
  return {
    name,
    in: 'query',
    required: false,
    description: `One parameter for each dimension: \`${name}.link=l_1&${name}.link=l_2\`.`,
    style: 'form',
    explode: true,
    schema: {type: 'object', additionalProperties: {type: 'array', items: {type: 'string'}}},
  };
}

function streamOperation(toJsonSchema: ToJsonSchema): Json {
  return {
    operationId: 'stream',
    summary: 'Hints that something changed. Each event’s data is a hint.',
    parameters: [{name: 'Last-Event-ID', in: 'header', schema: {type: 'string', maxLength: 200}}],
    responses: {
      200: {description: 'Server-Sent Events.', content: {'text/event-stream': {schema: toJsonSchema(hintSchema)}}},
      ...errorReferences(),
    },
  };
}

function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

function errorStatuses(): [number, string][] {
  return ERROR_KINDS.flatMap((kind) =>
    STATUS_OF_KIND[kind] ? [[STATUS_OF_KIND[kind], kind] as [number, string]] : [],
  );
}

function errorReferences(): Json {
  return Object.fromEntries(errorStatuses().map(([status]) => [status, {$ref: `#/components/responses/E${status}`}]));
}

function problemResponse(kind: string): Json {
  return {
    description: `A problem document of the kind \`${kind}\`.`,
    content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
  };
}
