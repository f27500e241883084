import { once as happens } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { once, serveFiles } from '../../../gateway/web/pages.ts';

test('what a page is made of is made once, and tried again when that failed', async () => {
  let made = 0;
  const page = once(() => {
    made += 1;
    return made === 1 ? Promise.reject(new Error('no memory')) : Promise.resolve(made);
  });
  await expect(Promise.all([page(), page()])).rejects.toThrow('no memory');
  expect(await Promise.all([page(), page()])).toEqual([2, 2]);
  expect(await page()).toBe(2);
});

test('a file of a page can be asked about without it', async () => {
  const body = Buffer.from('let a;');
  const asset = { type: 'text/javascript; charset=utf-8', bodies: { br: body, gzip: body, identity: body } };
  const files = serveFiles(() =>
    Promise.resolve({ assets: new Map([['/web/a.js', asset]]), addresses: new Map() }),
  );
  const server = createServer(express().use(files)).listen(0, '127.0.0.1');
  await happens(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const ask = async (method: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/web/a.js`, {
      method,
      headers: { 'accept-encoding': 'identity' },
    });
    const { status, headers } = response;
    return [status, headers.get('content-type'), headers.get('content-length'), await response.text()];
  };
  expect(await ask('GET')).toEqual([200, asset.type, '6', 'let a;']);
  expect(await ask('HEAD')).toEqual([200, asset.type, '6', '']);
  expect((await ask('POST'))[0]).toBe(404);
  server.closeAllConnections();
  server.close();
});
