import type { PageCase } from '../pages';

export const familyPages: PageCase[] = [];
