import '@digdir/designsystemet-css';
import './theme/pusterom.css';
import './app.css';
import './elements';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from './api/problem';
import { resume } from './api/session';
import { router } from './router';
import { loadPart } from './text/catalog';
import { TextProvider } from './text/TextProvider';

/** A refusal stays a refusal; only what may pass by itself is asked again. */
function worthAnotherTry(count: number, error: unknown): boolean {
  return count < 2 && error instanceof Failure && (error.kind === 'network' || error.kind === 'unavailable');
}

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 10_000, refetchOnWindowFocus: true } },
});

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
// Open pages too show who is signed in; a visitor without a session costs no request.
void resume();
await loadPart('common');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <TextProvider>
        <RouterProvider router={router} />
      </TextProvider>
    </QueryClientProvider>
  </StrictMode>,
);
