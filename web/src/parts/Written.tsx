/** Written is what somebody wrote: it keeps its lines. */
export function Written({ text }: { text: string }) {
  return <span className="as-written">{text}</span>;
}
