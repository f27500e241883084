import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { addressesTold, outboundLog } from './env.ts';

/**
 * Loaded into a process before everything else (`--import tsx --import ./test/support/outbound.ts`): refuses each outbound
 * connection, datagram and look-up of a name whose target the process's own environment does not configure, and appends it as a
 * line to the file that OUTBOUND_LOG names. Whatever a library calls (http, https, tls, fetch, undici) ends in one of these.
 * Configured is the host and port of each address in the environment, and what the process itself listens on.
 */
if (outboundLog === undefined) throw new Error('OUTBOUND_LOG is not set');
const log = outboundLog;

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443', 'mongodb:': '27017' };
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);
const configured = new Set<string>();
const names = new Set<string>();
const own = new Set<number>();

const nameOf = (host: string): string => (LOOPBACK.has(host) ? 'loopback' : host.toLowerCase());

for (const { protocol, hostname, port } of addressesTold()) {
  const host = hostname.replace(/^\[|\]$/g, '');
  configured.add(`${nameOf(host)}:${port || (PORTS[protocol] ?? '')}`);
  names.add(nameOf(host));
}

/** Puts it on record when it is not configured; the error that it is then refused with. */
function refusal(how: string, host: string, port?: number): Error | undefined {
  const name = nameOf(host);
  const known =
    port === undefined
      ? names.has(name) || name === 'loopback' || net.isIP(host) !== 0
      : configured.has(`${name}:${port}`) || (name === 'loopback' && own.has(port));
  if (known) return undefined;
  const line = `${how} ${host}${port === undefined ? '' : `:${port}`}`;
  appendFileSync(log, `${process.argv[1] ?? ''}: ${line}\n`);
  return new Error(`not configured: ${line}`);
}

/** Replaces a method by one that may refuse to be called. */
function guard(object: object, method: string, instead: (args: readonly unknown[]) => unknown): void {
  const original: unknown = Reflect.get(object, method);
  if (typeof original !== 'function') return;
  Reflect.set(object, method, function (this: unknown, ...args: unknown[]): unknown {
    const refused = instead.call(this, args);
    if (refused !== undefined) return refused;
    const done: unknown = Reflect.apply(original, this, args);
    return done;
  });
}

/** Where `socket.connect` was told to connect to; undefined for a path of this machine. */
function targetOf([first, second]: readonly unknown[]): { host: string; port: number } | undefined {
  // Inside of Node it gets its arguments as one array.
  const to: unknown = Array.isArray(first) ? first[0] : first;
  const options = typeof to === 'object' && to !== null ? to : { port: to, host: second };
  const port = Number('port' in options ? options.port : NaN);
  if (('path' in options && options.path) || Number.isNaN(port)) return undefined;
  return { host: 'host' in options && typeof options.host === 'string' ? options.host : 'localhost', port };
}

guard(net.Socket.prototype, 'connect', function (this: net.Socket, args) {
  const target = targetOf(args);
  const error = target && refusal('connect', target.host, target.port);
  // TLS still has to do with the socket that it was given.
  if (error) process.nextTick(() => this.destroy(error));
  return error && this;
});

guard(net.Server.prototype, 'listen', function (this: net.Server) {
  this.once('listening', () => {
    const address = this.address();
    if (typeof address === 'object' && address) own.add(address.port);
  });
  return undefined;
});

const callbackOf = (args: readonly unknown[]): ((error: Error) => void) | undefined => {
  const last = args.at(-1);
  return typeof last === 'function' ? (error) => void Reflect.apply(last, undefined, [error]) : undefined;
};

for (const method of Object.getOwnPropertyNames(dns).filter((name) =>
  /^(lookup|resolve|reverse)/.test(name),
)) {
  for (const object of [dns, dns.Resolver.prototype])
    guard(object, method, (args) => {
      const error = refusal(`dns.${method}`, String(args[0]));
      if (error) process.nextTick(() => callbackOf(args)?.(error));
      return error && {};
    });
  for (const object of [dns.promises, dns.promises.Resolver.prototype])
    guard(object, method, (args) => {
      const error = refusal(`dns.promises.${method}`, String(args[0]));
      return error && Promise.reject(error);
    });
}

guard(dgram.Socket.prototype, 'connect', function (this: dgram.Socket, args) {
  const error = refusal(
    'dgram.connect',
    typeof args[1] === 'string' ? args[1] : 'localhost',
    Number(args[0]),
  );
  if (error) process.nextTick(() => this.emit('error', error));
  return error && this;
});

guard(dgram.Socket.prototype, 'send', function (this: dgram.Socket, args) {
  // (message[, offset, length], port, host[, callback]), or without both on a connected one.
  const at = args.findLastIndex((each) => typeof each === 'string');
  if (at < 1) return undefined;
  const error = refusal('dgram.send', String(args[at]), Number(args[at - 1]));
  if (error) process.nextTick(() => callbackOf(args)?.(error));
  return error && this;
});

syncBuiltinESMExports();
