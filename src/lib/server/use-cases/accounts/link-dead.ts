/** A link that leads nowhere any more: it was used or replaced, has run out, or never was one. */
export type LinkDead = { code: 'link_dead' };
