# docker build -t copydesk . && docker run --rm -v "$PWD:/work:ro" copydesk .
FROM node:22-alpine AS build
WORKDIR /build
COPY . .
RUN npm ci && npm pack --pack-destination /tmp

FROM node:22-alpine
COPY --from=build /tmp/copydesk-*.tgz /tmp/
# git is for --since and --staged; the folder that is mounted belongs to somebody else.
RUN apk add --no-cache git \
  && git config --system --add safe.directory '*' \
  && npm install --global --omit=dev --ignore-scripts /tmp/copydesk-*.tgz \
  && npm cache clean --force \
  && rm /tmp/copydesk-*.tgz
USER node
WORKDIR /work
ENTRYPOINT ["copydesk"]
CMD ["--help"]
