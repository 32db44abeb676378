import { Button } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ComponentType, useRef } from 'react';
import { Form } from '../../../parts/Form';
import { Unsaved } from '../../../parts/Unsaved';
import { useFields } from '../../../parts/use-fields';
import { useText } from '../../../text/use-text';
import type { Order } from '../case/order';
import { backSearch } from './back';
import { ConflictNotice } from './ConflictNotice';
import { ConsentFields } from './ConsentFields';
import { DecisionFields } from './DecisionFields';
import { afterTask, draftPath } from './draft';
import { TaskNumberWarning } from './NationalNumberWarning';
import { NeedsFields } from './NeedsFields';
import { PersonFields } from './PersonFields';
import { RepresentativesFields } from './RepresentativesFields';
import { SaveLine } from './SaveLine';
import { TimeFields } from './TimeFields';
import { type Task, type TaskId, taskAfter } from './tasks';
import { useFieldOfAddress } from './use-field-of-address';
import { useSaving } from './use-saving';
import { VolumeFields } from './VolumeFields';
import { type DraftValues, valuesOf } from './values';

/** What a task's fields get to know: the draft as it was when the form was opened. */
export interface TaskFieldsProps {
  order: Order;
}

const leaveWords = { title: 'draft.leave.title', text: 'draft.leave.text', go: 'leave.go' } as const;

/** The fields of each task. */
const fieldsOf: Record<TaskId, ComponentType<TaskFieldsProps>> = {
  person: PersonFields,
  representatives: RepresentativesFields,
  decision: DecisionFields,
  volume: VolumeFields,
  needs: NeedsFields,
  time: TimeFields,
  consent: ConsentFields,
};

interface TaskFormProps extends TaskFieldsProps {
  task: Task;
  step: number;
  steps: number;
}

/** TaskForm is the form of one task: saved on its button, after a pause and on leaving, then on to the next. */
export function TaskForm({ order, task, step, steps }: TaskFormProps) {
  const t = useText();
  const navigate = useNavigate();
  const { fra } = backSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const fields = useFields<DraftValues>(valuesOf(order));
  const saving = useSaving(order, task, fields);
  const to = useRef('');
  useFieldOfAddress();
  const Fields = fieldsOf[task.id];

  async function save() {
    const onwards = to.current || afterTask(order, taskAfter(task), fra);
    to.current = '';
    if (await saving.save()) await navigate({ to: onwards });
    else requestAnimationFrame(() => document.getElementById('endret')?.focus());
  }

  return (
    <>
      <p className="subtle">{t('draft.task.of', { name: order.recipient.name || order.reference, step, steps })}</p>
      <Form
        fields={fields}
        onSubmit={save}
        sending={saving.sending}
        failure={saving.failure}
        leave="free"
        submit={t(fra ? 'draft.save.back' : 'draft.save.next')}
        besides={
          <Button
            type="submit"
            variant="secondary"
            onClick={() => {
              to.current = draftPath(order.id);
            }}
          >
            {t('draft.save.list')}
          </Button>
        }
      >
        {saving.conflict ? <ConflictNotice conflict={saving.conflict} /> : null}
        <Fields order={order} />
        <TaskNumberWarning task={task} />
        <SaveLine phase={saving.phase} />
      </Form>
      <Unsaved typed={saving.dirty} keep={saving.settle} words={leaveWords} />
    </>
  );
}
