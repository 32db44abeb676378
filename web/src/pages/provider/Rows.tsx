import type { ReactNode } from 'react';
import { useAgeBand } from '../../parts/age-band';
import { Due } from '../../parts/Due';
import { useLotLabel } from '../../parts/reference';
import { StateTag } from '../../parts/StateTag';
import type { Assignment } from './assignment';
import style from './provider.module.css';
import { useDistrictName } from './words';

/** Rows is a list of things to open, one under the other. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={style.rows} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** The link that says what happens. */
  title: ReactNode;
  children?: ReactNode;
  due: string | null | undefined;
  state?: Assignment['state'];
}

/** Row is one of them: what it is, what is to be done, and by when. */
export function Row({ title, children, due, state }: RowProps) {
  return (
    <li className={style.row}>
      <div className={style.rowMain}>
        <span className={style.rowTitle}>{title}</span>
        {children}
      </div>
      <div className={style.rowSide}>
        {state ? <StateTag state={state} /> : null}
        {due === undefined ? null : <Due on={due} />}
      </div>
    </li>
  );
}

/** AboutLine says in one line what an assignment is about: place, where the title does not say it, kind, age and district. */
export function AboutLine({ of, place = true }: { of: Assignment; place?: boolean }) {
  const lot = useLotLabel();
  const age = useAgeBand();
  const district = useDistrictName();
  const parts = [place ? of.offer.name : '', lot(of.lot), age(of.age_band), district(of.district.number)];
  return <p className={style.small}>{parts.filter(Boolean).join(' · ')}</p>;
}
