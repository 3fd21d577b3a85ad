# The bot in a small image: `docker build -t onrecord . && docker run -i --rm onrecord` opens the terminal chat.
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund \
  # onnxruntime-node brings the binaries of every platform, 288 MB; this image needs its own.
  && cd node_modules/onnxruntime-node/bin/napi-v6 \
  && rm -rf darwin win32 \
  && if [ "$(uname -m)" = x86_64 ]; then rm -rf linux/arm64; else rm -rf linux/x64; fi
COPY tsconfig.json LICENSE THIRD_PARTY_LICENCES.txt ./
COPY src src
COPY commands commands
COPY corpus corpus
COPY models models
RUN mkdir data && chown node data
USER node
# node itself, not npm: so that SIGTERM reaches the bot and it stops gracefully.
CMD ["node", "--import", "tsx", "src/main.ts"]
