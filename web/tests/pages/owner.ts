import type { PageCase } from '../pages';

export const ownerPages: PageCase[] = [];
