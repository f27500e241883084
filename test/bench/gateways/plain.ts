import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { withoutWarnings } from '../../../gateway/requirements.ts';

/**
 * `plain.ts FILE PORT`: the gateway of the libraries as they come, by their own getting-started page. It would not start
 * on a supergraph that says its requirements are to be enforced.
 */
const [, , file = '', port] = process.argv;
const gateway = new ApolloGateway({ supergraphSdl: withoutWarnings(readFileSync(file, 'utf8')) });
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { host: '127.0.0.1', port: Number(port) },
});
