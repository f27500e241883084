import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { dispatch, type Backend } from './dispatch.ts';
import { frame, lengthOf, readMessage } from './wire.ts';

/** A server that listens on loopback and answers once `backend` resolves; `stop` also ends open connections. */
export async function listen(
  port: number,
  backend: Promise<Backend>,
): Promise<{ address: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    void serve(socket, backend);
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { address: `127.0.0.1:${bound.port}`, stop };
}

/** Answers one message after the other; who does not speak the protocol is cut off. */
async function serve(socket: Socket, backend: Promise<Backend>): Promise<void> {
  socket.setNoDelay(true);
  socket.once('close', () => {
    void backend.then(({ transactions }) => {
      transactions.closed(socket);
    });
  });
  try {
    for await (const bytes of messages(socket)) {
      const message = readMessage(bytes);
      const reply = await dispatch(await backend, socket, message.body);
      if (!message.answerless && socket.writable) socket.write(frame(message, reply));
    }
  } catch {
    // Malformed bytes, or the other side is gone.
  }
  socket.destroy();
}

async function* messages(socket: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of socket) {
    chunks.push(chunk);
    bytes += chunk.length;
    // Joined only when a message is whole: large ones arrive in hundreds of chunks.
    if (bytes < lengthOf(chunks[0] ?? chunk)) continue;
    let rest = Buffer.concat(chunks);
    for (let length = lengthOf(rest); rest.length >= length && length > 0; length = lengthOf(rest)) {
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
    chunks = [rest];
    bytes = rest.length;
  }
}
