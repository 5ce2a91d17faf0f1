# docker build -t attache . && docker run --env-file .env -v attache-data:/app/data -v ./config:/app/config attache
# Node's own image; `--omit=dev` leaves out the `node` package, which the image replaces.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY config ./config
COPY src ./src
# The commands edit files in config/, so the unprivileged user owns it; mount the folder, not single files.
RUN mkdir data && chown -R node:node data config
USER node
VOLUME ["/app/data", "/app/config"]
# node itself, not npm: signals arrive, and SIGTERM ends it within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--disable-warning=ExperimentalWarning", "src/main.ts"]
