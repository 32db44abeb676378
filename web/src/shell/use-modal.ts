import { type RefObject, useEffect, useRef } from 'react';

/** useModal opens a dialog as soon as it is there. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  return ref;
}
