import type { ReactNode } from 'react';
import type { EasyName } from './easy-cards';
import css from './Picture.module.css';

/** EasyPicture is the drawing beside an easy-read card. The lines beside it say the same. */
export function EasyPicture({ of }: { of: EasyName }) {
  return (
    <svg viewBox="0 0 160 120" className={css.picture} aria-hidden="true">
      <rect width="160" height="120" rx="6" className={css.sky} />
      {drawings[of]}
    </svg>
  );
}

const ground = <path d="M0 98h160v22H0z" className={css.ground} />;

function Home({ at = 80, scale = 1 }: { at?: number; scale?: number }) {
  return (
    <g transform={`translate(${at} 98) scale(${scale})`}>
      <path d="M-26-40h52V0h-52z" className={css.paper} />
      <path d="m-35-36 35-29 35 29" className={css.roof} />
      <path d="M-7-22H7V0H-7z" className={css.blue} />
    </g>
  );
}

function Someone({ at, other = false, small = false }: { at: number; other?: boolean; small?: boolean }) {
  return (
    <g transform={`translate(${at} 100) scale(${small ? 0.72 : 1})`} className={other ? css.second : css.first}>
      <circle cy="-50" r="12" />
      <path d="M-17 0v-17a17 17 0 0 1 34 0V0z" />
    </g>
  );
}

function Yes({ at, y }: { at: number; y: number }) {
  return (
    <g transform={`translate(${at} ${y})`}>
      <circle r="17" className={css.green} />
      <path d="m-8 0 6 6L9-7" className={css.mark} />
    </g>
  );
}

function Speech({ at, y }: { at: number; y: number }) {
  return (
    <g transform={`translate(${at} ${y})`}>
      <path d="M-28-20h56v30H6L-4 20-6 10h-22z" className={css.paper} />
      <path d="M-18-10h36M-18 0h22" className={css.line} />
    </g>
  );
}

const drawings: Record<EasyName, ReactNode> = {
  what: (
    <>
      {ground}
      <circle cx="132" cy="28" r="13" className={css.sun} />
      <Home at={104} />
      <Someone at={38} other small />
    </>
  ),
  yes: (
    <>
      <path d="M48 14h48l18 18v76H48z" className={css.paper} />
      <path d="M60 44h40M60 58h40M60 72h24" className={css.line} />
      <Yes at={108} y={88} />
    </>
  ),
  choose: (
    <>
      {ground}
      <Home at={30} scale={0.6} />
      <Home at={130} scale={0.6} />
      <Home at={80} scale={0.95} />
      <Yes at={104} y={34} />
    </>
  ),
  say: (
    <>
      {ground}
      <Someone at={54} other small />
      <Someone at={116} />
      <Speech at={66} y={34} />
    </>
  ),
  '16': (
    <>
      {ground}
      <Someone at={54} other />
      <Someone at={110} />
      <Yes at={54} y={18} />
      <Yes at={110} y={18} />
    </>
  ),
  time: (
    <>
      <circle cx="80" cy="60" r="40" className={css.paper} />
      <path d="M80 34v26l18 12" className={css.roof} />
      <path d="M80 24v4M80 92v4M44 60h4M112 60h4" className={css.line} />
    </>
  ),
  check: (
    <>
      {ground}
      <Home at={112} scale={0.9} />
      <Someone at={40} />
      <Yes at={70} y={34} />
    </>
  ),
  visit: (
    <>
      {ground}
      <Home at={108} />
      <Someone at={30} />
      <Someone at={58} other small />
    </>
  ),
  start: (
    <>
      <path d="M34 22h92v84H34z" className={css.paper} />
      <path d="M34 22h92v20H34z" className={css.blue} />
      <path d="M56 14v16M104 14v16" className={css.roof} />
      <path d="M48 60h12M74 60h12M100 60h12M48 82h12" className={css.line} />
      <Yes at={88} y={84} />
    </>
  ),
  free: (
    <>
      {ground}
      <path d="M22 62h70l20 16h26v18H22z" className={css.blue} />
      <path d="M36 68h18v12H36zM62 68h18v12H62z" className={css.paper} />
      <circle cx="48" cy="98" r="11" className={css.leaf} />
      <circle cx="112" cy="98" r="11" className={css.leaf} />
      <circle cx="118" cy="34" r="20" className={css.paper} />
      <ellipse cx="118" cy="34" rx="7" ry="10" className={css.roof} />
    </>
  ),
  change: (
    <>
      {ground}
      <Home at={38} scale={0.7} />
      <Home at={122} scale={0.7} />
      <path d="M56 34h46m-10-9 10 9-10 9M104 58H58m10-9-10 9 10 9" className={css.roof} />
    </>
  ),
  complain: (
    <>
      <path d="M30 34h100v62H30z" className={css.paper} />
      <path d="m30 36 50 38 50-38" className={css.roof} />
    </>
  ),
  help: (
    <>
      <path
        d="M54 22h16l8 22-10 8c4 10 12 18 22 22l8-10 22 8v16c0 6-6 10-12 10-34-2-62-30-64-64 0-6 4-12 10-12z"
        className={css.blue}
      />
    </>
  ),
};
