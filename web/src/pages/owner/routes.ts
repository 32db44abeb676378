export const ownerRoutes = [] as const;
