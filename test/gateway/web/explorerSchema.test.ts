import { Supergraph } from '@apollo/federation-internals';
import { shop } from '../shop.ts';
import { composed, runGraph } from '../support.ts';

test('the root address tells caches that it depends on what is accepted', async () => {
  const graph = await runGraph(shop, { env: { EXPLORER: 'on' } });
  const { status, headers } = await fetch(new URL('/', graph.gateway.url), {
    headers: { accept: 'application/json' },
  });
  expect([status, headers.get('vary')]).toEqual([404, 'accept']);
  await graph.stop();
});

test('what the explorer shows of a supergraph is made once, and anew of another one', async () => {
  const graph = await runGraph(shop, { env: { EXPLORER: 'on' } });
  const get = async (file: string) => {
    const response = await fetch(new URL(`/explorer/${file}.json`, graph.gateway.url));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    return response.text();
  };
  const first = await get('schema');
  const build = jest.spyOn(Supergraph, 'build');
  expect(await get('schema')).toBe(first);
  expect(await get('settings')).toBe('{"operations":[],"personas":[]}');
  expect(build).not.toHaveBeenCalled();
  await graph.gateway.reload({
    supergraphSdl: composed({ products: shop.products, stock: shop.stock }),
  });
  expect(first).toContain('"cost"');
  expect(await get('schema')).not.toContain('"cost"');
  await graph.stop();
});
