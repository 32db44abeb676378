import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lacks what skeletons and popovers ask the browser for.
document.getAnimations ??= () => [];
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

afterEach(cleanup);
