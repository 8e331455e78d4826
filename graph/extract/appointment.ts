import type { Reader } from './reader.ts';
import { nothing } from './reader.ts';

export const readAppointments: Reader<'appointment'> = () => nothing;
