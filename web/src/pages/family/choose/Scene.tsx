import type { Schemas } from '../../../api/client';
import css from './Scene.module.css';

/** What a picture is chosen from: facts, never how good a place is. */
type Facts = Pick<Schemas['ListedOffer'], 'lot' | 'traits' | 'location'>;

/** Scene is a drawing beside an offer. It only helps to tell the offers apart, so it says nothing to those who hear the page. */
export function Scene({ offer, className = '' }: { offer: Facts; className?: string }) {
  const scene = sceneOf(offer);
  const Drawing = drawings[scene];
  return (
    <svg viewBox="0 0 120 200" preserveAspectRatio="xMidYMax slice" className={`${css.scene} ${className}`} aria-hidden>
      <rect width="120" height="200" className={scene === 'hills' ? css.evening : css.sky} />
      <circle cx={scene === 'house' ? 92 : 26} cy="52" r="17" className={css.sun} />
      <Drawing />
    </svg>
  );
}

type SceneName = 'farm' | 'hills' | 'sea' | 'house';

/** sceneOf picks the drawing: animals, much time outdoors, outside the city, or else a house. */
export function sceneOf({ lot, traits, location }: Facts): SceneName {
  if (traits.includes('animals')) return 'farm';
  if (traits.includes('outdoors')) return 'hills';
  return lot === 'group_respite' && !location.in_oslo ? 'sea' : 'house';
}

function House({ at = 60, y = 152 }: { at?: number; y?: number }) {
  return (
    <g transform={`translate(${at - 60} ${y - 152})`}>
      <path d="M34 112h52v42H34z" className={css.wall} />
      <path d="M26 116 60 88l34 28" className={css.roof} />
      <path d="M54 132h13v22H54z" className={css.door} />
    </g>
  );
}

const drawings: Record<SceneName, () => React.ReactNode> = {
  house: () => (
    <>
      <path d="M0 138q30-12 60-4t60-6v72H0z" className={css.near} />
      <House />
    </>
  ),
  sea: () => (
    <>
      <path d="M0 150 34 96l22 26 20-16 44 44z" className={css.far} />
      <path d="M0 146h120v54H0z" className={css.near} />
      <House y={150} at={62} />
      <path d="M0 168q15-8 30 0t30 0 30 0 30 0v32H0z" className={css.sea} />
    </>
  ),
  hills: () => (
    <>
      <path d="M0 158 30 98l20 26 26-36 44 70z" className={css.far} />
      <path d="M0 162q34-22 66-8t54-8v54H0z" className={css.near} />
      <path d="m22 122 13 34H9zM98 126l12 32H86z" className={css.tree} />
      <path d="M20 156h5v9h-5zM96 158h5v9h-5z" className={css.tree} />
    </>
  ),
  farm: () => (
    <>
      <path d="M0 132q34-18 66-6t54-8v82H0z" className={css.far} />
      <House at={70} y={150} />
      <path d="M0 152q34-8 66 0t54-4v52H0z" className={css.near} />
      <path
        d="M6 156v20M26 156v20M46 156v20M66 156v20M86 156v20M106 156v20M0 162h120M0 170h120"
        className={css.fence}
      />
    </>
  ),
};
