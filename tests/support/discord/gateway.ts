import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { isRecord, numberOf, stringOf, type Json } from './json.ts';
import { guildJson, snowflake, userJson, type World } from './payloads.ts';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
const CLOSE = { authenticationFailed: 4004, notAuthenticated: 4003, disallowedIntents: 4014 } as const;
/** GuildMembers, GuildPresences, MessageContent. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export type GatewayOptions = {
  readonly token: string;
  readonly world: World;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /** Refuses every intent, as Discord does with privileged ones that are not switched on. */
  readonly disallowIntents?: boolean;
};

/** What can be resumed: 1,000 packets, as Discord keeps them for some minutes only. */
const REPLAYED = 1000;

type Session = {
  readonly id: string;
  readonly token: string;
  readonly sent: Json[];
  /** The shard, and of how many. */
  readonly shard: readonly [number, number];
  count: number;
};

/** Of one shard. */
type Connected = {
  session: Session | null;
  /** The socket that has identified or resumed: one that has only connected must not be told anything yet. */
  live: WebSocket | null;
};

export type Gateway = {
  /** How often each has happened, and the intents of the last IDENTIFY. */
  readonly seen: {
    identified: number;
    resumed: number;
    heartbeats: number;
    intents: number;
    /** Each IDENTIFY: of which shard, and when, in milliseconds. */
    readonly shards: { readonly shard: number; readonly at: number }[];
  };
  /** Tells the shard that a server is on; the first, of what is of no server. */
  readonly dispatch: (name: string, data: Json) => void;
  /** Cuts the wire without a word, or closes with a code. The session stays. */
  readonly drop: (code?: number) => void;
  /** Tells the last thing again, as after a RESUME that came too early. */
  readonly again: () => void;
  /** Sends RECONNECT. */
  readonly askToReconnect: () => void;
  /** Leaves heartbeats unanswered. */
  deaf: boolean;
  /** Leaves IDENTIFY unanswered. */
  mute: boolean;
  /** Cuts the wire and forgets the session: the RESUME gets INVALID_SESSION. */
  readonly forgetAndDrop: () => void;
  /** Closes with this code whoever identifies. */
  readonly refuse: (code: number) => void;
  /** Bytes that are on their way to the client. */
  readonly waiting: () => number;
  /** Whether a client is connected. */
  readonly isOpen: () => boolean;
  /** Sends INVALID_SESSION now. */
  readonly invalidate: () => void;
  readonly close: () => void;
};

export function openGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const connected = new Map<number, Connected>();
  const shardAt = (id: number): Connected => {
    const shard = connected.get(id) ?? { session: null, live: null };
    connected.set(id, shard);
    return shard;
  };
  const first = shardAt(0);
  /** Sessions of shards of which another has come since: they go on being told, as long as they are there. */
  const before: Connected[] = [];
  /** How many shards there are, as the last that came said. */
  let count = 1;
  let refusal: number | null = options.disallowIntents === true ? CLOSE.disallowedIntents : null;

  const identify = (socket: WebSocket, data: Json): void => {
    const { token, world } = options;
    gateway.seen.intents = numberOf(data['intents']);
    if (data['token'] !== token) return socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    if ((gateway.seen.intents & PRIVILEGED) !== 0) refusal = CLOSE.disallowedIntents;
    if (refusal !== null) return socket.close(refusal);
    const shard = shardOf(data['shard']);
    const [id, of] = shard;
    count = of;
    const session = { id: snowflake(), token, sent: [], shard, count: 0 };
    const { session: earlier, live } = shardAt(id);
    if (live?.readyState === WebSocket.OPEN && live !== socket) before.push({ session: earlier, live });
    Object.assign(shardAt(id), { session, live: socket });
    gateway.seen.identified += 1;
    gateway.seen.shards.push({ shard: id, at: performance.now() });
    const isHere = shardOfGuild(world.guild, of) === id;
    tell(shardAt(id), 'READY', readyJson(session, { world, url: urlOf(server), isHere }));
    if (isHere) gateway.dispatch('GUILD_CREATE', guildJson(world));
  };

  const resume = (socket: WebSocket, data: Json): void => {
    const shard = [...connected.values()].find(({ session }) => session?.id === data['session_id']);
    const { session = null } = shard ?? {};
    if (shard === undefined || session === null || data['token'] !== session.token)
      return send(socket, { op: OP.invalidSession, d: false });
    gateway.seen.resumed += 1;
    for (const packet of session.sent)
      if (numberOf(packet['s']) > numberOf(data['seq'])) send(socket, packet);
    shard.live = socket;
    tell(shard, 'RESUMED', {});
  };

  const receive = (socket: WebSocket, packet: Json): void => {
    const data = isRecord(packet['d']) ? packet['d'] : {};
    switch (packet['op']) {
      case OP.heartbeat:
        gateway.seen.heartbeats += 1;
        if (!gateway.deaf) send(socket, { op: OP.ack });
        return;
      case OP.identify:
        if (!gateway.mute) identify(socket, data);
        return;
      case OP.resume:
        resume(socket, data);
        return;
      default:
        if ([...connected.values()].every(({ session }) => session === null))
          socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
    }
  };

  const gateway: Gateway = {
    seen: { identified: 0, resumed: 0, heartbeats: 0, intents: 0, shards: [] },
    deaf: false,
    mute: false,
    dispatch: (name, data) => {
      const guild = stringOf(data['guild_id'] ?? (name === 'GUILD_CREATE' ? data['id'] : ''));
      const shard = guild === '' ? 0 : shardOfGuild(guild, count);
      tell(shardAt(shard), name, data);
      for (const earlier of before)
        if (earlier.session?.shard[0] === shard && earlier.live?.readyState === WebSocket.OPEN)
          tell(earlier, name, data);
    },
    again: () => {
      const last = first.session?.sent.at(-1);
      if (last !== undefined) gateway.dispatch(stringOf(last['t']), isRecord(last['d']) ? last['d'] : {});
    },
    drop: (code) => (code === undefined ? first.live?.terminate() : first.live?.close(code)),
    askToReconnect: () => {
      if (first.live !== null) send(first.live, { op: OP.reconnect, d: null });
    },
    forgetAndDrop: () => {
      first.session = null;
      first.live?.terminate();
    },
    refuse: (code) => {
      refusal = code;
    },
    waiting: () => first.live?.bufferedAmount ?? 0,
    isOpen: () => first.live?.readyState === WebSocket.OPEN,
    invalidate: () => {
      first.session = null;
      if (first.live !== null) send(first.live, { op: OP.invalidSession, d: false });
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  sockets.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => receive(socket, packetOf(data)));
    send(socket, { op: OP.hello, d: { heartbeat_interval: options.heartbeat ?? 41_250 } });
  });
  return gateway;
}

export function urlOf(server: Server, scheme = 'ws'): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fake does not listen');
  return `${scheme}://127.0.0.1:${address.port}`;
}

const send = (socket: WebSocket, packet: Json): void => socket.send(JSON.stringify(packet));

function tell({ session, live }: Connected, name: string, data: Json): void {
  if (session === null) throw new Error(`nobody is there to be told ${name}`);
  session.count += 1;
  const packet = { op: OP.dispatch, t: name, s: session.count, d: data };
  session.sent.push(packet);
  if (session.sent.length > REPLAYED) session.sent.shift();
  if (live?.readyState === WebSocket.OPEN) send(live, packet);
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
const shardOfGuild = (guild: string, count: number): number => Number((BigInt(guild) >> 22n) % BigInt(count));

function shardOf(given: unknown): readonly [number, number] {
  const [shard, count]: unknown[] = Array.isArray(given) ? given : [];
  return [numberOf(shard), Math.max(1, numberOf(count))];
}

type Ready = { readonly world: World; readonly url: string; readonly isHere: boolean };

const readyJson = ({ id, shard }: Session, { world, url, isHere }: Ready): Json => ({
  v: 10,
  user: userJson(world.bot),
  guilds: isHere ? [{ id: world.guild, unavailable: true }] : [],
  session_id: id,
  resume_gateway_url: url,
  shard,
  application: { id: world.application, flags: 0 },
});

function packetOf(data: Buffer): Json {
  const packet: unknown = JSON.parse(stringOf(data.toString('utf8')));
  return isRecord(packet) ? packet : {};
}
