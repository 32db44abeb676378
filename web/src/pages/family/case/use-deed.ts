import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Deed } from './address';

/** useDeed is what has just been done. It is taken out of the address, so that a reload does not say it once more. */
export function useDeed(): Deed | undefined {
  const { gjort } = useSearch({ from: '/signed-in/saker/$id' });
  const navigate = useNavigate({ from: '/saker/$id' });
  const [deed] = useState(gjort);
  useEffect(() => {
    if (gjort) void navigate({ search: {}, replace: true });
  }, [gjort, navigate]);
  return deed;
}
