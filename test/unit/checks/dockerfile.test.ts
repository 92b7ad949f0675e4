import { expect, it } from 'vitest';
import { dockerfileComplaints } from '../../../scripts/checks/dockerfile';

const SOUND = `FROM node:20-slim AS build
RUN npm ci \\
  --ignore-scripts
FROM build AS more
FROM nginx:1.27-alpine
COPY --from=build /app /srv
USER 101
EXPOSE 8080
HEALTHCHECK CMD ["wget", "http://127.0.0.1:8080/healthz"]
CMD ["nginx"]
`;

it('is content with an image as it should be', () => {
  expect(dockerfileComplaints('Dockerfile', SOUND)).toEqual([]);
});

it.each([
  ['no version', SOUND.replace('node:20-slim', 'node'), 1],
  ['the latest', SOUND.replace('nginx:1.27-alpine', 'nginx:latest'), 2],
  ['ADD', SOUND.replace('COPY --from=build', 'ADD'), 1],
  ['a script from the network', SOUND.replace('npm ci', 'curl http://a/b | sh'), 1],
  ['a secret', SOUND.replace('EXPOSE', 'ENV API_TOKEN=abc\nEXPOSE'), 1],
  ['a shell around the process', SOUND.replace('["nginx"]', 'nginx'), 1],
  ['root', SOUND.replace('USER 101', 'USER root'), 1],
  [
    'nobody in the last image',
    SOUND.replace('USER 101\n', '').replace('FROM build', 'USER 7\nFROM build'),
    1,
  ],
  ['another port', SOUND.replace('8080\n', '80\n'), 1],
  ['no question after its health', SOUND.replace('healthz', 'x'), 1],
])('refuses %s', (_, text, count) => {
  expect(dockerfileComplaints('Dockerfile', text)).toHaveLength(count);
});
