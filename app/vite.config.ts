import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { packageReport } from './scripts/package-report.mjs'

const server = process.env.GROUNDTRUTH_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react(), packageReport()],
  build: {
    target: 'es2022',
    manifest: true,
    // A wallet and the chain's client come late and are large; the first load has its own limit in scripts/size.mjs.
    chunkSizeWarningLimit: 1_200,
  },
  resolve: { alias: { buffer: 'buffer/' } },
  define: { 'process.env': {} },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/content', '/health', '/demo', '/openapi.json', '/typefaces'].map((path) => [path, server]),
    ),
  },
})
