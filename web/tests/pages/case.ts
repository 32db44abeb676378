import type { PageCase } from '../pages';

export const casePages: PageCase[] = [];
