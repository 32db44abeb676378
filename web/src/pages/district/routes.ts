export const districtRoutes = [] as const;
