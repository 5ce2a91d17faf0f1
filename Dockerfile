# docker build -t attache . && docker run --env-file .env -v attache-data:/app/data -v ./config:/app/config attache
# The image contains Node, so `--omit=dev` leaves out the npm package `node`.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY config ./config
COPY src ./src
# Commands edit files in config/, so the unprivileged user owns it. Mount the folder, not single files.
RUN mkdir data && chown -R node:node data config
USER node
VOLUME ["/app/data", "/app/config"]
# Starts Node, not npm, so that signals arrive. SIGTERM ends it within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--disable-warning=ExperimentalWarning", "src/main.ts"]
