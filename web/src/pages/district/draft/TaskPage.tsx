import { useParams } from '@tanstack/react-router';
import { NotFound } from '../../../shell/NotFound';
import { DraftFrame } from './DraftFrame';
import { TaskForm } from './TaskForm';
import { taskAt } from './tasks';
import { stepOf, taskWord } from './words';

/** One task of a draft, as one form. */
export function Page() {
  const slug = useParams({ strict: false, select: (params) => (params as { del?: string }).del ?? '' });
  const task = taskAt(slug);
  if (!task) return <NotFound />;
  return (
    <DraftFrame title={(_, t) => t(taskWord(task))}>
      {(order) => <TaskForm key={task.id} order={order} task={task} {...stepOf(task)} />}
    </DraftFrame>
  );
}
