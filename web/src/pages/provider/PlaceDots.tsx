import tables from './tables.module.css';

/** More dots than this say nothing to anybody; the words do. */
const mostDots = 30;

/** PlaceDots draws taken and free places; the words beside it say the same, so it is hidden from those who hear the page. */
export function PlaceDots({ places, free }: { places: number; free: number }) {
  if (places > mostDots) return null;
  return (
    <span className={tables.dots} aria-hidden="true">
      {Array.from({ length: places }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing but their place
        <span key={i} className={i < places - free ? `${tables.dot} ${tables.dotTaken}` : tables.dot} />
      ))}
    </span>
  );
}
