import styles from './Written.module.css';

/** Written is what somebody wrote: it keeps its lines. */
export function Written({ text }: { text: string }) {
  return <span className={styles.written}>{text}</span>;
}
