export { MotionPage } from './motion-page.tsx'
