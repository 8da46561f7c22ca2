export { IssuePanel } from './issue-panel.tsx'
