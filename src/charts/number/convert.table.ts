/** Units of land area in terms of a mu, exactly: 15 mu are a hectare. */
export const IN_MU: Readonly<Record<string, number>> = { 亩: 1, ha: 15, km2: 1500, m2: 0.0015 };
