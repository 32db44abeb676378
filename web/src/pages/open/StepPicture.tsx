import type { ReactNode } from 'react';
import css from './Picture.module.css';

/** The four steps of the front page. */
type Step = 'decision' | 'choice' | 'check' | 'start';

/** StepPicture is the drawing above a step. The words beside it say the same, so it is hidden from those who hear the page. */
export function StepPicture({ step }: { step: Step }) {
  return (
    <svg viewBox="0 0 240 120" className={css.picture} aria-hidden="true">
      <rect width="240" height="120" rx="4" className={css.sky} />
      {drawings[step]}
    </svg>
  );
}

const drawings: Record<Step, ReactNode> = {
  decision: (
    <>
      <path d="M84 16h56l20 20v72H84z" className={css.paper} />
      <path d="M140 16v20h20" className={css.line} />
      <path d="M98 50h46M98 64h46M98 78h28" className={css.line} />
      <circle cx="152" cy="92" r="16" className={css.green} />
      <path d="m144 92 6 6 11-12" className={css.mark} />
    </>
  ),
  choice: (
    <>
      <path d="M0 96h240v24H0z" className={css.ground} />
      <g transform="translate(46 96)">
        <path d="M-20-30h40v30h-40z" className={css.paper} />
        <path d="m-27-27 27-22 27 22" className={css.roof} />
      </g>
      <g transform="translate(194 96)">
        <path d="M-20-30h40v30h-40z" className={css.paper} />
        <path d="m-27-27 27-22 27 22" className={css.roof} />
      </g>
      <g transform="translate(120 96)">
        <path d="M-26-38h52v38h-52z" className={css.paper} />
        <path d="m-34-34 34-28 34 28" className={css.roof} />
        <path d="M-7-20H7V0H-7z" className={css.blue} />
      </g>
      <circle cx="150" cy="34" r="15" className={css.green} />
      <path d="m142 34 6 6 11-12" className={css.mark} />
    </>
  ),
  check: (
    <>
      <path d="M0 100h240v20H0z" className={css.ground} />
      <Person at={84} />
      <Person at={156} other />
      <path d="M100 20h40v24h-14l-6 8-6-8h-14z" className={css.paper} />
      <path d="m112 32 6 6 11-12" className={css.tick} />
    </>
  ),
  start: (
    <>
      <path d="M0 96h240v24H0z" className={css.ground} />
      <circle cx="206" cy="30" r="14" className={css.sun} />
      <g transform="translate(160 96)">
        <path d="M-32-46h64v46h-64z" className={css.paper} />
        <path d="m-42-42 42-34 42 34" className={css.roof} />
        <path d="M-8-24H8V0H-8z" className={css.blue} />
      </g>
      <Person at={62} />
      <Person at={94} small other />
    </>
  ),
};

function Person({ at, other = false, small = false }: { at: number; other?: boolean; small?: boolean }) {
  return (
    <g transform={`translate(${at} 100) scale(${small ? 0.75 : 1})`} className={other ? css.second : css.first}>
      <circle cy="-48" r="11" />
      <path d="M-16 0v-16a16 16 0 0 1 32 0V0z" />
    </g>
  );
}
