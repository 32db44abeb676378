FROM node:22-bookworm-slim AS client
WORKDIR /src/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY web ./
RUN npm run build

FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY api ./api
COPY docs ./docs
COPY internal ./internal
COPY migrations ./migrations
COPY providers ./providers
COPY web/embed.go ./web/
COPY --from=client /src/web/dist ./web/dist
RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /out/pusterom ./api/cmd/pusterom \
    && mkdir /out/state

# The final image has no shell and no HTTP client; the health check of docker-compose.yml needs this one.
FROM busybox:stable-musl AS probe

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=probe /bin/wget /usr/bin/wget
COPY --from=build /out/pusterom /usr/bin/pusterom
# A new volume mounted here takes over this owner.
COPY --from=build --chown=nonroot:nonroot /out/state /var/lib/pusterom
WORKDIR /var/lib/pusterom
ENV PUSTEROM_ADDRESS=0.0.0.0:8080 \
    PUSTEROM_KEYS_DIR=/var/lib/pusterom/keys
EXPOSE 8080
USER nonroot
ENTRYPOINT ["/usr/bin/pusterom"]
CMD ["serve"]
