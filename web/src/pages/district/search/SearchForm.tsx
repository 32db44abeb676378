import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { stateWord } from '../../../parts/case-words';
import { useLotLabel } from '../../../parts/reference';
import { useWide } from '../../../parts/use-wide';
import { useText } from '../../../text/use-text';
import { CaseworkerChoice, Choice } from './Choice';
import { type Asked, askedFor, caseSearch, lots, states, type Typed, typedOf, wrongOf } from './search';
import styles from './search.module.css';

interface SearchFormProps {
  asked: Asked;
  onAsk(asked: Asked): void;
  onReset(): void;
}

/**
 * SearchForm narrows the list of cases. Nothing happens before "Søk"; then all of it stands in the address, but the name. On a
 * narrow screen it is folded, and says how much is asked for.
 */
export function SearchForm(props: SearchFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  // Held here: what is typed stays when a tablet is turned.
  const typing = useTyped(props.asked, form);
  const fields = <Fields {...props} form={form} typing={typing} />;
  if (useWide()) return fields;
  return (
    <Details>
      <Details.Summary>{t('district.search.title.count', { count: askedFor(props.asked) })}</Details.Summary>
      <Details.Content>{fields}</Details.Content>
    </Details>
  );
}

interface FieldsProps extends SearchFormProps {
  form: RefObject<HTMLFormElement | null>;
  typing: ReturnType<typeof useTyped>;
}

function Fields({ asked, onAsk, onReset, form, typing }: FieldsProps) {
  const t = useText();
  const { typed, put, wrong, check } = typing;
  function show(event: FormEvent) {
    event.preventDefault();
    if (check()) onAsk({ search: caseSearch(typed), name: typed.name.trim() });
  }
  return (
    <search aria-label={t('district.search.title')}>
      <form ref={form} className={styles.form} onSubmit={show} noValidate>
        <TextFields typed={typed} put={put} wrong={wrong} />
        <Choices typed={typed} put={put} />
        <div className={styles.buttons}>
          <Button type="submit">{t('district.search.go')}</Button>
          {askedFor(asked) > 0 ? (
            <Button variant="tertiary" onClick={onReset}>
              {t('district.search.reset')}
            </Button>
          ) : null}
        </div>
      </form>
    </search>
  );
}

/** useTyped holds the fields, which follow what is asked for: the form stays where it is, and with it the focus. */
function useTyped(asked: Asked, form: RefObject<HTMLFormElement | null>) {
  const now = JSON.stringify(asked);
  const [shown, setShown] = useState(now);
  const [typed, setTyped] = useState(() => typedOf(asked));
  const [wrong, setWrong] = useState<keyof Typed | null>(null);
  if (shown !== now) {
    setShown(now);
    setTyped(typedOf(asked));
    setWrong(null);
  }
  const put = (field: keyof Typed) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value });
  function check(): boolean {
    const field = wrongOf(typed);
    setWrong(field);
    if (field) form.current?.querySelector<HTMLElement>(`[data-field=${field}]`)?.focus();
    return field === null;
  }
  return { typed, put, wrong, check };
}

interface TypedProps {
  typed: Typed;
  put(field: keyof Typed): (event: { target: { value: string } }) => void;
}

function TextFields({ typed, put, wrong }: TypedProps & { wrong: keyof Typed | null }) {
  const t = useText();
  return (
    <>
      <Textfield
        data-field="name"
        label={t('district.search.name')}
        value={typed.name}
        onChange={put('name')}
        error={wrong === 'name' ? t('district.search.name.wrong') : undefined}
        autoComplete="off"
        maxLength={200}
      />
      <Textfield
        data-field="nr"
        label={t('district.search.reference')}
        value={typed.nr}
        onChange={put('nr')}
        error={wrong === 'nr' ? t('district.search.reference.wrong') : undefined}
        autoComplete="off"
        maxLength={40}
      />
    </>
  );
}

function Choices({ typed, put }: TypedProps) {
  const t = useText();
  const lot = useLotLabel();
  return (
    <>
      <Choice
        label={t('district.head.state')}
        value={typed.tilstand}
        onChange={put('tilstand')}
        all={t('district.search.all-states')}
        options={states.map((state) => ({ value: state, label: t(stateWord(state)) }))}
      />
      <Choice
        label={t('district.head.lot')}
        value={typed.type}
        onChange={put('type')}
        all={t('district.search.both')}
        options={lots.map((one) => ({ value: one, label: lot(one) }))}
      />
      <CaseworkerChoice value={typed.hos} onChange={put('hos')} />
      <Textfield type="date" label={t('district.search.from')} value={typed.fra} onChange={put('fra')} />
      <Textfield type="date" label={t('district.search.to')} value={typed.til} onChange={put('til')} />
    </>
  );
}
