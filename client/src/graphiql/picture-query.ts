/** The query behind a picture: the node in focus, what stands around it, and the sentences of its facts. */
import type { PictureAsked } from '../state/ask-address.ts';

const query = `query Picture($id: ID!, $asOf: Date) {
  node(id: $id) {
    id
    ... on Official {
      name
      appointments(first: 50) { edges { node { ...Act } } }
      assignments(first: 50) { edges { node { ...Part } } }
    }
    ... on Unit { name assignments(first: 50) { edges { node { ...Part } } } }
    ... on Document { number title tasks(first: 50) { edges { node { ...Words } } } }
    ... on Fact { evidence { line quote } }
  }
  neighbourhood(ids: [$id], asOf: $asOf, first: 50) {
    totalCount
    nodes { id kind caption detail flagged }
    edges { kind role source target fact certainty }
  }
}

fragment Act on Appointment {
  date
  action
  unitName
  postName
  document { number }
  evidence { line quote }
}

fragment Part on TaskAssignment {
  role
  name
  task { ...Words }
}

fragment Words on Task {
  seq
  content
  document { number }
  evidence { line quote }
}
`;

/** Ready to run: the query with its variables as JSON. */
export function pictureQuery({ id, asOf }: PictureAsked): { query: string; variables: string } {
  return { query, variables: JSON.stringify({ id, asOf }, null, 2) };
}
