# docker build -t attache . && docker run --env-file .env -v attache-data:/app/data -v ./config:/app/config attache
# The image contains Node, so `--omit=dev` leaves out the npm package `node`.
# The image is pinned by the digest of its index, which has amd64 and arm64. For a newer one, build with what
# `docker buildx imagetools inspect node:24-bookworm-slim` prints: --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
FROM ${NODE_IMAGE}
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY config ./config
COPY src ./src
# Commands edit files in config/, so the unprivileged user owns it. Mount the folder, not single files.
RUN mkdir -p data node_modules/.cache && chown -R node:node data config node_modules/.cache
USER node
VOLUME ["/app/data", "/app/config"]
# /healthz and /metrics; to let Prometheus reach them, set 0.0.0.0:9464.
ENV ATTACHE_MONITOR=127.0.0.1:9464
HEALTHCHECK --interval=1m --timeout=10s --start-period=1m --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.ATTACHE_MONITOR.split(':').pop() + '/healthz').then(async (r) => { console.log(await r.text()); process.exit(r.ok ? 0 : 1) }, () => process.exit(1))"]
# Memory that is freed goes back to the machine: at the end of an area, and pieces of 32 kB and more wherever they lie. Few
# threads have an area of their own (glibc, mallopt(3)).
ENV MALLOC_TRIM_THRESHOLD_=131072
ENV MALLOC_ARENA_MAX=2
ENV MALLOC_MMAP_THRESHOLD_=32768
# Where Node has compiled the bot before, it need not load its compiler of TypeScript, which would stay in memory.
ENV NODE_COMPILE_CACHE=node_modules/.cache/compiled
# Starts Node, not npm, so that signals arrive. SIGTERM ends it within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--max-semi-space-size=4", "--disable-warning=ExperimentalWarning", "src/main.ts"]
