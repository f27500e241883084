/* global db, require */
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access -- mongosh runs it */
// Run by mongosh once, on an empty database: each subgraph's user reads and writes its own database, and no other.
for (const name of ['county', 'municipalities', 'crossborder', 'immigration']) {
  const file = `/run/secrets/${name}_mongodb_uri`;
  const { username, password, pathname } = new URL(require('fs').readFileSync(file, 'utf8').trim());
  db.getSiblingDB(pathname.slice(1)).createUser({
    user: decodeURIComponent(username),
    pwd: decodeURIComponent(password),
    roles: ['readWrite'],
  });
}
