import css from './Landscape.module.css';

/** Landscape is the drawing on the front page. It only decorates, so nobody hears of it. */
export function Landscape() {
  return (
    <svg viewBox="0 0 1200 260" preserveAspectRatio="xMidYMax slice" className={css.landscape} aria-hidden="true">
      <rect width="1200" height="260" className={css.sky} />
      <circle cx="950" cy="74" r="38" className={css.sun} />
      <path d="M0 190 150 104l92 52 120-96 150 118 110-70 130 82 120-60 160 74 168-90v156H0z" className={css.far} />
      <path d="M0 260v-62q160-54 330-14t330-10 300-16 240 30v72z" className={css.middle} />
      <path d="M0 260v-24q220-40 470-14t430 2 300-18v54z" className={css.near} />
      <House at={330} ground={190} />
      <House at={640} ground={196} big />
      <House at={900} ground={186} />
      <path d="m190 132 22 62h-44zM232 150l18 46h-36zM1050 140l22 62h-44z" className={css.tree} />
      <path d="M186 194h8v14h-8zM228 196h8v12h-8zM1046 202h8v14h-8z" className={css.tree} />
      <path d="M662 218q24 22 10 42h44q4-30-36-42z" className={css.path} />
    </svg>
  );
}

function House({ at, ground, big = false }: { at: number; ground: number; big?: boolean }) {
  return (
    <g transform={`translate(${at} ${ground}) scale(${big ? 1.35 : 0.9})`}>
      <path d="M-36-44h72v62h-72z" className={css.wall} />
      <path d="M-46-38 0-76l46 38" className={css.roof} />
      <path d="M8-22h16v40H8z" className={css.door} />
      <path d="M-24-24h18v18h-18z" className={css.window} />
    </g>
  );
}
