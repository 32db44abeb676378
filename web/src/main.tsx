import '@digdir/designsystemet-css';
import './theme/pusterom.css';
import './app.css';
import './elements';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries';
import { resume } from './api/session';
import { router } from './router';
import { loadPart } from './text/catalog';
import { TextProvider } from './text/TextProvider';

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
