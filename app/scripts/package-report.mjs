/** Writes which packages each chunk holds, so that the size check can tell that the public pages carry no wallet. */
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
  const names = moduleIds.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]).filter(Boolean)
  return [...new Set(names)].sort()
}
