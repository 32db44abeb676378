import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { client, type Schemas } from '../api/client';
import type { MessageId } from '../text/catalog';
import { clockOf } from '../text/dates';
import { type Dates, type TextOf, useDates, useLanguage, useText } from '../text/use-text';
import { Loaded } from './Loaded';
import { More } from './More';
import { OfferName } from './OfferName';
import { useReasonLabel } from './reference';
import styles from './Trail.module.css';
import { type DetailName, detailsOf, type Event, eventWord, type TrailReader } from './trail-words';
import { Written } from './Written';

interface TrailProps {
  /** Whose case file: an order's, or a provider's own assignment's. */
  of: '/v1/orders/{id}/events' | '/v1/assignments/{id}/events';
  id: string;
  reader: TrailReader;
}

/** Trail tells what has happened in a case, oldest first, a page at a time. Its pages load the messages of `trail` too. */
export function Trail({ of, id, reader }: TrailProps) {
  const pages = useInfiniteQuery({
    queryKey: ['trail', of, id],
    queryFn: ({ pageParam }) => pageOf(of, id, pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return (
    <Loaded reading={pages}>
      {({ pages: read }) => (
        <div className="stack">
          <EventList events={read.flatMap((page) => page.items)} reader={reader} />
          <More pages={pages} />
        </div>
      )}
    </Loaded>
  );
}

async function pageOf(of: TrailProps['of'], id: string, after: string): Promise<Schemas['EventPage']> {
  const query = after ? { limit: 50, after } : { limit: 50 };
  const { data } = await client.GET(of, { params: { path: { id }, query } });
  return data ?? { items: [], next: null };
}

/** What tells two events of one kind apart: which place, which visit, which month. */
const tellsApart: DetailName[] = ['offer_id', 'visit', 'period'];

interface EventListProps {
  events: Event[];
  reader: TrailReader;
  /** What happened and when, and of the details only what tells two of a kind apart. */
  brief?: boolean;
}

/** EventList shows some events of a case file, in the order given. */
export function EventList({ events, reader, brief = false }: EventListProps) {
  const t = useText();
  if (events.length === 0) return <p className="subtle">{t('trail.empty')}</p>;
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <EventLine
          key={event.id}
          event={event}
          details={detailsOf(event, reader).filter(({ name }) => !brief || tellsApart.includes(name))}
        />
      ))}
    </ol>
  );
}

function EventLine({ event, details }: { event: Event; details: ReturnType<typeof detailsOf> }) {
  const t = useText();
  const dates = useDates();
  const language = useLanguage();
  const show = useDetail(event, t, dates);
  const when = { day: dates.full(dates.dayOf(event.at)), clock: clockOf(language, event.at) };
  return (
    <li className={styles.event}>
      <p className={styles.word}>{t(eventWord(event.type), gapsOf(event))}</p>
      <p className={styles.when}>
        {t('trail.who', { side: event.side })} · <time dateTime={event.at}>{t('trail.when', when)}</time>
      </p>
      {details.length > 0 ? (
        <dl className={styles.details}>
          {details.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`trail.detail.${name}`)}</dt>
              <dd>{show(name, value)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

/** What an event's sentence depends on; a gap that an event does not fill is empty. */
function gapsOf({ side, to, detail }: Event): Record<string, string | number> {
  const { answer = '', conclusion = '', held = '', moved_for = '', days = '0' } = detail;
  return { side, to: to ?? '', answer, conclusion, held, moved_for, days: Number(days) };
}

/** useDetail words the details of one event. What people wrote is shown as they wrote it. */
function useDetail(event: Event, t: TextOf, dates: Dates): (name: DetailName, value: string) => ReactNode {
  const reason = useReasonLabel();
  return (name, value) => {
    if (name === 'offer_id') return <OfferName id={value} />;
    if (name === 'period') return dates.month(value);
    if (name === 'late') return t('trail.late');
    if (name === 'final') return t('trail.final');
    if (name === 'reason' && event.type === 'pre_care_visit_held')
      return t(`visit.not-held.${value}` as MessageId, { reader: 'district' });
    if (name === 'reason' && codedReasons.includes(event.type)) return reason(value);
    if (name === 'dropped') return t(`trail.dropped.${value}` as MessageId);
    if (name === 'hold') return t(`trail.hold.${value}` as MessageId);
    if (name === 'ground' || name === 'consent_ground') return t(`ground.${value}` as MessageId);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dates.full(value) : <Written text={value} />;
  };
}

/** In these events the reason is a code of R24, elsewhere somebody's own words. */
const codedReasons = ['answered', 'suitability_concluded'];
