/** Which column a kind stands in, seen from the kind in focus: what acts stands left, what is acted on right. */
import type { DrawnKind } from '../../../graph/ontology-types.ts';

type Ranks = Record<DrawnKind, number>;

export const ranks: Record<DrawnKind, Ranks> = {
  Official: {
    Gazette: -3,
    Document: -2,
    Appointment: -1,
    Post: -2,
    Group: -1,
    Official: -2,
    Task: 1,
    Unit: 2,
  },
  Unit: { Gazette: -2, Official: -2, Document: 2, Task: -1, Group: 1, Appointment: 2, Post: 1, Unit: 1 },
  Post: { Gazette: -3, Document: -2, Appointment: -1, Official: -1, Group: 1, Task: 1, Unit: 1, Post: 2 },
  Appointment: { Gazette: 2, Document: 1, Official: -1, Post: 1, Unit: 2, Group: 2, Task: 2, Appointment: 2 },
  Document: { Gazette: -1, Unit: 2, Document: -1, Task: 1, Appointment: 1, Group: 1, Official: 2, Post: 2 },
  Gazette: { Document: 1, Task: 2, Appointment: 2, Group: 2, Official: 3, Post: 3, Unit: 3, Gazette: 2 },
  Task: { Gazette: -2, Document: -1, Official: -1, Post: -1, Appointment: -2, Unit: 1, Group: 1, Task: 2 },
  Group: { Gazette: 2, Document: 1, Official: -1, Post: -1, Appointment: -2, Unit: 1, Task: 1, Group: 2 },
};
