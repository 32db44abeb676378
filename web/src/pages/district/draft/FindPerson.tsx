import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { $api } from '../../../api/client';
import { Anchor } from '../../../parts/Anchor';
import { Loaded } from '../../../parts/Loaded';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { draftPath } from './draft';
import styles from './FindPerson.module.css';
import type { Found } from './found';

interface FindPersonProps {
  order: Order;
  onFound(person: Found): void;
}

/** FindPerson looks up a guardian by their whole login, shows the name for confirmation, and leads to a new account. */
export function FindPerson({ order, onFound }: FindPersonProps) {
  const t = useText();
  const [login, setLogin] = useState('');
  const [asked, setAsked] = useState('');
  const find = () => setAsked(login.trim());
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find();
  }
  function take(person: Found) {
    setLogin('');
    setAsked('');
    onFound(person);
  }
  return (
    <section id="representatives" className="stack-s" aria-labelledby="finn-person">
      <Heading level={2} data-size="2xs" id="finn-person">
        {t('draft.find.title')}
      </Heading>
      <div className={styles.row}>
        <Textfield
          label={t('draft.find.login')}
          description={t('draft.find.hint')}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          autoCapitalize="none"
        />
        <Button variant="secondary" onClick={find}>
          {t('draft.find.do')}
        </Button>
      </div>
      <div role="status">{asked === '' ? null : <Answer login={asked} onTake={take} />}</div>
      <Paragraph>
        {t('draft.find.nobody')} <Anchor to={draftPath(order.id, 'ny-konto')}>{t('draft.find.new')}</Anchor>
      </Paragraph>
    </section>
  );
}

function Answer({ login, onTake }: { login: string; onTake(person: Found): void }) {
  const t = useText();
  const reading = $api.useQuery('get', '/v1/family-accounts', { params: { query: { login } } }, { gcTime: 0 });
  return (
    <Loaded reading={reading}>
      {({ items }) => {
        const person = items[0];
        return person ? (
          <Confirm person={person} onTake={onTake} />
        ) : (
          <Paragraph>{t('draft.find.none', { login })}</Paragraph>
        );
      }}
    </Loaded>
  );
}

/** The name is there to be read before it is taken; the button has the focus, so that Enter goes on. */
function Confirm({ person, onTake }: { person: Found; onTake(person: Found): void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="stack-s">
      <Paragraph>{t('draft.find.found', { name: person.name, login: person.login })}</Paragraph>
      <div>
        <Button ref={button} onClick={() => onTake(person)} variant="secondary">
          {t('draft.find.take', { name: person.name })}
        </Button>
      </div>
    </div>
  );
}
