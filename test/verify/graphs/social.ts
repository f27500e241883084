import type { SmallGraph } from '../subject.ts';

const users = ['u1', 'u2', 'u3'];
const next = (id: string, by = 1) => ({ id: users[(users.indexOf(id) + by) % users.length] ?? 'u1' });

/** Entities that lead to each other in circles across four partners, the same ones again and again. */
export const social: SmallGraph = {
  name: 'social',
  pools: { ID: ['u1', 'u2', 'u3', 'p1', 'p2', 'none'] },
  parts: () => ({
    users: {
      sdl: `
        type Query { user(id: ID!): User, users: [User!]!, me: User! }
        type User @key(fields: "id") @key(fields: "handle") { id: ID!, handle: String!, name: String, follows: [User!]! }`,
      resolvers: {
        Query: {
          user: (_: unknown, { id }: { id: string }) => (users.includes(id) ? { id } : null),
          users: () => users.map((id) => ({ id })),
          me: () => ({ id: 'u1' }),
        },
        User: {
          __resolveReference: ({ id, handle }: { id?: string; handle?: string }) => ({
            id: id ?? handle?.slice(1),
          }),
          handle: ({ id }: { id: string }) => `@${id}`,
          name: ({ id }: { id: string }) => (id === 'u3' ? null : `Name ${id}`),
          follows: ({ id }: { id: string }) => [next(id), next(id, 2)],
        },
      },
    },
    posts: {
      sdl: `
        type Query { feed(first: Int): [Entry!]!, post(id: ID!): Post }
        interface Entry { id: ID!, author: User! }
        type Post implements Entry @key(fields: "id") { id: ID!, author: User!, text: String, mentions: [User] }
        type Share implements Entry { id: ID!, author: User!, of: Entry }
        type User @key(fields: "handle") { handle: String!, posts(first: Int = 2): [Post!], latest: Entry }`,
      resolvers: {
        Query: {
          feed: (_: unknown, { first }: { first?: number | null }) =>
            [
              post('p1'),
              { __typename: 'Share', id: 's1', author: { handle: '@u3' }, of: post('p2') },
              post('p2'),
            ].slice(0, first ?? 3),
          post: (_: unknown, { id }: { id: string }) => (id.startsWith('p') ? post(id) : null),
        },
        Post: { __resolveReference: ({ id }: { id: string }) => post(id) },
        User: {
          posts: (_: unknown, { first }: { first: number | null }) =>
            [post('p1'), post('p2')].slice(0, first ?? 1),
          latest: ({ handle }: { handle: string }) =>
            handle === '@u2' ? { __typename: 'Share', id: 's2', author: { handle }, of: null } : post('p1'),
        },
      },
    },
    likes: {
      sdl: `
        type Post @key(fields: "id") { id: ID!, likes: Int!, likedBy(first: Int = 2): [User!] }
        type User @key(fields: "id") { id: ID!, likes: [Likeable!], likeCount: Int! }
        union Likeable = Post | Place
        type Place { name: String, visitors: [User] }`,
      resolvers: {
        Post: { likes: ({ id }: { id: string }) => id.length, likedBy: () => [{ id: 'u3' }, { id: 'u1' }] },
        User: {
          likes: ({ id }: { id: string }) => [
            { __typename: 'Post', id: 'p2' },
            { __typename: 'Place', name: 'Molde', visitors: [next(id), null] },
          ],
          likeCount: () => 2,
        },
      },
    },
    scores: {
      sdl: `
        type Post @key(fields: "id") { id: ID!, likes: Int! @external, author: User! @external, rank: Float @requires(fields: "likes author { likeCount name }") }
        type User @key(fields: "id") { id: ID!, likeCount: Int! @external, name: String @external, karma: String @requires(fields: "likeCount name") }`,
      resolvers: {
        Post: {
          rank: ({ likes, author }: { likes: number; author: { likeCount: number; name: string | null } }) =>
            likes + author.likeCount / 2 + (author.name?.length ?? 0.25),
        },
        User: {
          karma: ({ likeCount, name }: { likeCount: number; name: string | null }) =>
            `${name ?? '-'} ${likeCount}`,
        },
      },
    },
  }),
};

function post(id: string) {
  const author = { handle: id === 'p1' ? '@u1' : '@u2' };
  return {
    __typename: 'Post',
    id,
    author,
    text: id === 'p1' ? 'Hei' : null,
    mentions: [{ handle: '@u2' }, null],
  };
}
