/** How often something was tried of late; see `limits/limiter.ts`. */
export type LimitsTable = {
	key: string;
	hits: number;
	/** When counting begins anew. */
	until: number;
};
