import type { Figure } from '../figures/figure.ts';

/** One file of `measures/`: what it measures, in one run, side by side. */
export type Measure = { title: string; run(): Promise<Figure[]> };
