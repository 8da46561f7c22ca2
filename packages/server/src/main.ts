import { readFlags } from './config/flags.ts'
import { startServer } from './server.ts'

/** Runs the server by itself, beside any chain: `node --import tsx packages/server/src/main.ts --rpc URL`. */
try {
  const server = await startServer(readFlags(process.argv.slice(2), process.env))
  process.stdout.write(`The server answers on ${server.url}\n`)
  const stop = () => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
