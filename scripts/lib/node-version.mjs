const LEAST = [20, 19]

/** The sentence that tells which Node is needed, or undefined when this one will do. */
export function nodeFault(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const enough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  return enough
    ? undefined
    : `Groundtruth needs Node ${LEAST.join('.')} or newer; this is Node ${version}: install a newer one from https://nodejs.org.`
}
