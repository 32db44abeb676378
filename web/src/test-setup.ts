import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lacks what skeletons ask the browser for.
document.getAnimations ??= () => [];

afterEach(cleanup);
