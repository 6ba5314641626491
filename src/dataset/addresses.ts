/** What the format takes for an address of the web, and for a DOI. */
export const WEB_ADDRESS = /^https?:\/\/[^\s/]+(?:\/\S*)?$/i;
export const DOI = /^10\.\d{4,9}\/[^\s<>"]{1,200}$/;
