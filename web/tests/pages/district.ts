import type { PageCase } from '../pages';

export const districtPages: PageCase[] = [];
