import styles from './inline.module.css'

/** A text of the content store. It is Markdown; headings are shown without their marks, lines as they are. */
export function Prose({ text }: { text: string }) {
  return (
    <p className={styles.prose} dir="auto">
      {text
        .replace(/^#+ .*\n+/, '')
        .replace(/^#+ /gm, '')
        .trim()}
    </p>
  )
}
