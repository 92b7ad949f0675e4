# Builds the static folder and serves it as a non-root user on port 8080; /healthz answers "ok".
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund --ignore-scripts
COPY . .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.27-alpine
COPY scripts/serve/nginx.conf /etc/nginx/nginx.conf
COPY --from=build --chown=101:101 /app/dist /srv/app
USER 101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
