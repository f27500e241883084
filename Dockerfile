# One image for every part; docker-compose.yml says which part a container is.
FROM node:22-bookworm-slim AS packages
WORKDIR /samgraf
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /samgraf
COPY --from=packages /samgraf/node_modules node_modules
COPY package.json tsconfig.json ./
COPY schema schema
COPY gateway gateway
COPY subgraphs subgraphs
COPY seed seed
# Where a volume for AUDIT_LOG goes; it takes this folder's owner over.
RUN install -d -o node /audit
# Nothing else is written to at run time, and nobody runs as root.
USER node
CMD ["node", "--max-semi-space-size=32", "--import", "tsx", "gateway/index.ts"]
