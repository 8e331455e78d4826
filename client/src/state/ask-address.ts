/** The address of the API's editor with the query that answers a picture; the editor's page reads it. */

export interface PictureAsked {
  /** The node in focus. */
  id: string;
  /** Null where no date is applied. */
  asOf: string | null;
}

export function askAddress({ id, asOf }: PictureAsked): string {
  return `/graphql?${new URLSearchParams({ picture: id, ...(asOf === null ? {} : { asOf }) })}`;
}

/** What an address asks; null where it asks no picture. */
export function pictureAsked(search: string): PictureAsked | null {
  const query = new URLSearchParams(search);
  const id = query.get('picture');
  return id === null ? null : { id, asOf: query.get('asOf') };
}
