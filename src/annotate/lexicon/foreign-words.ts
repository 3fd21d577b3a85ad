/** Function words that no English sentence needs, of the languages that news is most written in with Latin letters. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  // German, Dutch, Swedish, Danish, Norwegian, Finnish
  (
    'de om te der die das und ist nicht ein eine einen dem den mit auf für von sich auch wird werden bei nach zum zur het een van niet voor zijn aan maar ook wordt ' +
    'och att det som på är av för inte med til ikke og av ja on ei että oli ' +
    // French, Spanish, Portuguese, Italian, Romanian, Catalan
    'le la les des du et est dans une pour que qui sur pas au aux par avec el los las del y en una con para por se su fue como o os as um uma não com foi ' +
    'il gli di che della nel per è sono și în cu este al ' +
    // Polish, Czech, Croatian, Hungarian, Turkish, Indonesian, Vietnamese
    'w na się jest nie z do že je se v za koji su az egy és nem hogy bir ve bu için ile yang dan di untuk dengan của và là không'
  ).split(' '),
);
