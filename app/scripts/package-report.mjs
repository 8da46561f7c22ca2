const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/
const ACTS = '/src/shared/messages/en-acts.ts'

/**
 * Writes which packages each chunk holds, and the catalogue of acts as if it were one, so that the size check can tell
 * that the public pages carry no wallet and no words that only a wallet needs.
 */
export function packageReport() {
  return {
    name: 'package-report',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
      const report = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, packagesOf(chunk.moduleIds)]))
      const source = JSON.stringify(report, null, 1)
      this.emitFile({ type: 'asset', fileName: '.vite/packages.json', source })
    },
  }
}

function packagesOf(moduleIds) {
  const names = moduleIds.map((id) => PACKAGE.exec(id)?.[1] ?? (id.endsWith(ACTS) ? 'words of acts' : null))
  return [...new Set(names.filter((name) => name !== null))].sort()
}
