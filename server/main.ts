import { buildServer } from './app.js';
import { ConfigError, configFromEnvironment } from './config.js';
import { FolderInUseError } from './database/folder-lock.js';

const STOP_TIMEOUT_MS = 10_000;

async function main(): Promise<void> {
  const config = configFromEnvironment(process.env);
  const app = await buildServer(config);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const address = await app.listen({ host: config.host, port: config.port });
  process.stdout.write(`The community backend listens on ${address}${config.prefix}\n`);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof FolderInUseError;
  process.stderr.write(`${isExpected ? error.message : (error as Error)?.stack}\n`);
  process.exit(1);
});
