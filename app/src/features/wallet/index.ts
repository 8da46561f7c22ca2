export { currentSession, type Session, useSession } from './session.ts'
export { ConnectButton, WalletButton } from './wallet-button.tsx'
export { WalletHost } from './wallet-host.tsx'
