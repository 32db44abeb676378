import type { PageCase } from '../pages';

export const choosePages: PageCase[] = [];
