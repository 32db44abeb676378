import { useNavigate } from '@tanstack/react-router';
import type { Deed } from './address';

/** useLand goes back to the case after something was done there, and lets it say what. */
export function useLand(id: string): (deed: Deed) => Promise<void> {
  const navigate = useNavigate();
  return (gjort) => navigate({ to: '/saker/$id', params: { id }, search: { gjort } });
}
