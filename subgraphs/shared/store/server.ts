import { createServer, type Server, type Socket } from 'node:net';
import type { Store } from './commands/command.ts';
import { dispatch } from './dispatch.ts';
import type { Transactions } from './transactions.ts';
import { frame, lengthOf, readMessage, split } from './wire.ts';

/** What connections work on; undefined until the files are open. */
export type Backend = { store: Store; transactions: Transactions };

/** A server that listens on loopback and answers once `backend` resolves; `stop` also ends open connections. */
export async function listen(
  port: number,
  backend: Promise<Backend>,
): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, backend);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: portOf(server), stop: () => stop(server, sockets) };
}

function serve(socket: Socket, backend: Promise<Backend>): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let previous = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    const [first = chunk] = chunks;
    try {
      // Joined only when a message is whole: large ones arrive in hundreds of chunks.
      if (bytes < lengthOf(first)) return;
      const { messages, rest } = split(Buffer.concat(chunks.splice(0)));
      bytes = rest.length;
      if (bytes > 0) chunks.push(rest);
      for (const message of messages) previous = previous.then(() => answer(socket, backend, message));
    } catch {
      socket.destroy();
    }
  });
  socket.once('close', () => {
    void backend.then(({ transactions }) => {
      transactions.closed(socket);
    });
  });
}

/** Answers one message; who does not speak the protocol is cut off. */
async function answer(socket: Socket, backend: Promise<Backend>, bytes: Buffer): Promise<void> {
  if (socket.destroyed) return;
  try {
    const message = readMessage(bytes);
    const { store, transactions } = await backend;
    const reply = await dispatch(store, transactions, socket, message.body);
    if (!message.answerless && socket.writable) socket.write(frame(message, reply));
  } catch {
    socket.destroy();
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function stop(server: Server, sockets: Set<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  for (const socket of sockets) socket.destroy();
  await closed;
}
