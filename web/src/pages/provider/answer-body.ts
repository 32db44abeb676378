import type { Schemas } from '../../api/client';

type Body = Schemas['AnswerBody'];

/** AnswerValues is what is typed into the answer's form; only what belongs to the answer is sent. */
export interface AnswerValues {
  answer: Body['answer'] | '';
  reason: NonNullable<Body['reason']> | '';
  text: string;
  what: string;
  reply_by: string;
}

/** answerBody makes the API's body. What was typed under another answer stays in the form and is not sent. */
export function answerBody({ answer, reason, text, what, reply_by }: AnswerValues): Body {
  if (answer === 'decline') return { answer, text, ...(reason ? { reason } : {}) };
  if (answer === 'needs_information') return { answer, what, reply_by: reply_by || null };
  return { answer: 'accept', text };
}
