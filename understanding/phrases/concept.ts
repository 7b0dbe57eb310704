import type { HeardConcept } from '../../languages/concepts.ts';
import type { CommandKind } from '../../languages/language.ts';
import type { OutsideSubject } from '../../languages/outside-subjects.ts';

/** What a phrase can mean, whatever language it is in. */
export type Concept = HeardConcept | `outside:${OutsideSubject}` | `command:${CommandKind}`;
