const NOUNS =
  'die:death kill:death,killing,murder,assassination bear:birth marry:marriage,wedding divorce:divorce begin:beginning,start,outset start:start,beginning,onset end:end ' +
  'arrive:arrival depart:departure leave:departure,exit enter:entry,entrance flee:flight,escape fly:flight land:landing lose:loss,defeat win:victory,win defeat:defeat ' +
  'choose:choice elect:election vote:vote,election speak:speech address:speech sell:sale buy:purchase grow:growth fail:failure succeed:success break:breach destroy:destruction ' +
  'explode:explosion,blast collide:collision crash:crash decide:decision invade:invasion attack:attack,strike strike:strike,attack bomb:bombing shoot:shooting ' +
  'launch:launch respond:response reply:reply retaliate:retaliation defend:defense,defence withdraw:withdrawal approve:approval refuse:refusal deny:denial ' +
  'propose:proposal appoint:appointment resign:resignation arrest:arrest try:trial,attempt convict:conviction sentence:sentence release:release sign:signing,signature ' +
  'discover:discovery found:foundation,founding merge:merger sink:sinking burn:fire collapse:collapse storm:storming meet:meeting,summit visit:visit';

/** A verb -> the nouns that name the same event, where no ending tells: "when were they killed" asks for "the 2012 deaths". */
export const EVENT_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  NOUNS.split(' ').map((entry): [string, readonly string[]] => {
    const [verb = '', nouns = ''] = entry.split(':');
    return [verb, nouns.split(',')];
  }),
);
