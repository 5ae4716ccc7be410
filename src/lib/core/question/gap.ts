/** The gap of a cloze stem: four low lines. Apart from the schemas, so that the player loads no zod for it. */
export const GAP = '____';
