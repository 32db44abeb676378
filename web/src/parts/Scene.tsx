import type { Schemas } from '../api/client';
import css from './Scene.module.css';

/** What a picture is chosen from: facts, never how good a place is. */
type Facts = Pick<Schemas['ListedOffer'], 'lot' | 'traits' | 'location'>;

/** Scene is a drawing beside an offer. It only helps to tell the offers apart, so it says nothing to those who hear the page. */
export function Scene({ offer, className = '' }: { offer: Facts; className?: string }) {
  const scene = sceneOf(offer);
  const Drawing = drawings[scene];
  return (
    <svg viewBox="0 0 120 200" preserveAspectRatio="xMidYMax meet" className={`${css.scene} ${className}`} aria-hidden>
      <rect x="-600" y="-1000" width="1320" height="1200" className={scene === 'hills' ? css.evening : css.sky} />
      <circle cx={scene === 'house' ? 92 : 26} cy="52" r="17" className={css.sun} />
      <Drawing />
    </svg>
  );
}

type SceneName = 'farm' | 'hills' | 'sea' | 'house';

/** sceneOf picks the drawing: animals, much time outdoors, outside the city, or else a house. */
function sceneOf({ lot, traits, location }: Facts): SceneName {
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
      <path d="M-600 200V138H0q30-12 60-4t60-6h600v72z" className={css.near} />
      <House />
    </>
  ),
  sea: () => (
    <>
      <path
        d="M-600 150l40-44 46 40 60-50 54 54H0l34-54 22 26 20-16 44 44h80l60-60 50 40 40-30 60 50h290v50H-600z"
        className={css.far}
      />
      <path d="M-600 146h1320v54H-600z" className={css.near} />
      <House y={150} at={62} />
      <path d="M-600 166h1320v34H-600z" className={css.sea} />
    </>
  ),
  hills: () => (
    <>
      <path
        d="M-600 158l60-60 50 34 70-54 60 80H0l30-60 20 26 26-36 44 70h90l60-70 40 40 50-50 80 80h280v42H-600z"
        className={css.far}
      />
      <path d="M-600 200v-38H0q34-22 66-8t54-8h600v54z" className={css.near} />
      <path d="m22 122 13 34H9zM98 126l12 32H86z" className={css.tree} />
      <path d="M20 156h5v9h-5zM96 158h5v9h-5z" className={css.tree} />
    </>
  ),
  farm: () => (
    <>
      <path d="M-600 200v-68H0q34-18 66-6t54-8h600v82z" className={css.far} />
      <House at={70} y={150} />
      <path d="M-600 200v-48H0q34-8 66 0t54-4h600v52z" className={css.near} />
      <path
        d="M6 156v20M26 156v20M46 156v20M66 156v20M86 156v20M106 156v20M-600 162h1320M-600 170h1320"
        className={css.fence}
      />
    </>
  ),
};
