/** How mail is sent. */
export type MailSettings = {
	/** As in `smtps://name:password@mail.example.org`. */
	url: string;
	/** The sender, as in `Dateline <quiz@example.org>`. */
	from: string;
	/** Before each link; what a visitor's request says of it is not believed. */
	origin: string;
};
