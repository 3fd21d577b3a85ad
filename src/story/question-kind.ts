/** What an asker wants: a person, a day, a place, somebody's words, … `topic` is a bare name or subject. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how-many'
  | 'what'
  | 'which'
  | 'yes-no'
  | 'quote'
  | 'topic';
