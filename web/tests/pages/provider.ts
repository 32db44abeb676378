import type { PageCase } from '../pages';

export const providerPages: PageCase[] = [];
