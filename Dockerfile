# The bot in a small image: `docker build -t onrecord . && docker run -i --rm onrecord` opens the terminal chat.
FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json LICENSE ./
COPY src src
COPY commands commands
COPY corpus corpus
USER node
# node itself, not npm: so that SIGTERM reaches the bot and it stops gracefully.
CMD ["node", "--import", "tsx", "src/main.ts"]
