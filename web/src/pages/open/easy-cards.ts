import type { MessageId } from '../../text/catalog';

/** EasyName names a card of the easy-read page, and its picture. */
export type EasyName =
  | 'what'
  | 'yes'
  | 'choose'
  | 'say'
  | '16'
  | 'time'
  | 'check'
  | 'visit'
  | 'start'
  | 'free'
  | 'change'
  | 'complain'
  | 'help';

interface EasyCard {
  name: EasyName;
  title: MessageId;
  lines: MessageId[];
}

/** easyCards is the easy-read page: a card is one idea, a line one sentence. */
export const easyCards: EasyCard[] = [
  card('what', ['guide.easy.what.1', 'guide.easy.what.2', 'guide.easy.what.3', 'guide.easy.what.4']),
  card('yes', ['guide.easy.yes.1', 'guide.easy.yes.2', 'guide.easy.yes.3']),
  card('choose', ['guide.easy.choose.1', 'guide.easy.choose.2', 'guide.easy.choose.3', 'guide.easy.choose.4']),
  card('say', ['guide.easy.say.1', 'guide.easy.say.2', 'guide.easy.say.3']),
  card('16', ['guide.easy.16.1', 'guide.easy.16.2', 'guide.easy.16.3']),
  card('time', ['guide.easy.time.1', 'guide.easy.time.2', 'guide.easy.time.3']),
  card('check', ['guide.easy.check.1', 'guide.easy.check.2', 'guide.easy.check.3']),
  card('visit', ['guide.easy.visit.1', 'guide.easy.visit.2', 'guide.easy.visit.3']),
  card('start', ['guide.easy.start.1', 'guide.easy.start.2']),
  card('free', ['guide.easy.free.1', 'guide.easy.free.2', 'guide.easy.free.3']),
  card('change', ['guide.easy.change.1', 'guide.easy.change.2']),
  card('complain', [
    'guide.easy.complain.1',
    'guide.easy.complain.2',
    'guide.easy.complain.3',
    'guide.easy.complain.4',
  ]),
  card('help', ['guide.easy.help.1', 'guide.easy.help.2']),
];

function card(name: EasyName, lines: MessageId[]): EasyCard {
  return { name, title: `guide.easy.${name}`, lines };
}
