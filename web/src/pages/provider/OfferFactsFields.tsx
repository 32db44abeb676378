import { Heading } from '@digdir/designsystemet-react';
import { ChecksField, NumberField, type Option, TextBox, TextField } from '../../parts/fields';
import { useLabel, useNeeds } from '../../parts/reference';
import { useText } from '../../text/use-text';
import style from './provider.module.css';

/** OfferFactsFields is everything that may change about an offer, in the order families read it. */
export function OfferFactsFields() {
  const t = useText();
  return (
    <>
      <Heading level={2} data-size="sm">
        {t('provider.facts.who')}
      </Heading>
      <div className={style.pair}>
        <NumberField name="age_from" label={t('provider.facts.age-from')} required />
        <NumberField name="age_to" label={t('provider.facts.age-to')} required />
      </div>
      <div className={style.pair}>
        <NumberField name="group_from" label={t('provider.facts.group-from')} required />
        <NumberField name="group_to" label={t('provider.facts.group-to')} required />
      </div>
      <Heading level={2} data-size="sm">
        {t('provider.facts.can')}
      </Heading>
      <ChecksField name="needs" label={t('provider.facts.needs')} options={useOptions('need')} />
      <ChecksField
        name="services"
        label={t('provider.facts.services')}
        hint={t('provider.facts.services.hint')}
        options={useOptions('service')}
      />
      <ChecksField name="traits" label={t('provider.facts.traits')} options={useOptions('trait')} />
      <Words />
      <Contact />
    </>
  );
}

function useOptions(kind: 'need' | 'service' | 'trait'): Option[] {
  const label = useLabel();
  return useNeeds()
    .filter((one) => one.kind === kind)
    .map((one) => ({ value: one.code, label: label(one) }));
}

function Words() {
  const t = useText();
  return (
    <>
      <Heading level={2} data-size="sm">
        {t('provider.facts.words')}
      </Heading>
      <TextBox name="descriptions.nb" label={t('provider.facts.nb')} hint={t('provider.facts.words.hint')} optional />
      <TextBox name="descriptions.nn" label={t('provider.facts.nn')} optional />
      <TextBox name="descriptions.en" label={t('provider.facts.en')} optional />
    </>
  );
}

function Contact() {
  const t = useText();
  return (
    <>
      <Heading level={2} data-size="sm">
        {t('provider.facts.contact')}
      </Heading>
      <TextField name="phone" label={t('provider.facts.phone')} type="tel" optional />
      <TextField name="email" label={t('provider.facts.email')} type="email" optional />
      <TextField name="location.address" label={t('provider.facts.address')} required />
      <TextField name="location.postcode" label={t('provider.facts.postcode')} inputMode="numeric" required />
      <TextField name="location.city" label={t('provider.facts.city')} required />
      <TextField name="location.area" label={t('provider.facts.area')} hint={t('provider.facts.area.hint')} optional />
    </>
  );
}
