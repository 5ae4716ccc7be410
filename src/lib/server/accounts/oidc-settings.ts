/** One provider of OpenID Connect by which people may sign in. */
export type OidcSettings = {
	/** As the provider calls itself, without the path of its configuration. */
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** What the button calls it. */
	name: string;
	/** Before the address that the provider sends people back to. */
	origin: string;
};
