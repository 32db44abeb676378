import type { PageCase } from '../pages';

export const draftPages: PageCase[] = [];
