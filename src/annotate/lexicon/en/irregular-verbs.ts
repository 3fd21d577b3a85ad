const FORMS =
  'arise:arose,arisen awake:awoke,awoken bear:bore,borne beat:beaten become:became begin:began,begun bend:bent bind:bound bite:bit,bitten bleed:bled blow:blew,blown ' +
  'break:broke,broken breed:bred bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen cling:clung come:came creep:crept deal:dealt ' +
  'dig:dug draw:drew,drawn dream:dreamt drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew,flown ' +
  'forbid:forbade,forbidden forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen give:gave,given go:went,gone grind:ground grow:grew,grown hang:hung hear:heard ' +
  'hide:hid,hidden hold:held keep:kept kneel:knelt know:knew,known lead:led lean:leant leap:leapt learn:learnt leave:left lend:lent light:lit lose:lost make:made ' +
  'mean:meant meet:met mistake:mistook,mistaken overcome:overcame overthrow:overthrew,overthrown pay:paid plead:pled prove:proven ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said ' +
  'see:saw,seen seek:sought sell:sold send:sent shake:shook,shaken shine:shone shoot:shot show:shown shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat sleep:slept ' +
  'slide:slid speak:spoke,spoken speed:sped spend:spent spin:spun spring:sprang,sprung stand:stood steal:stole,stolen stick:stuck sting:stung strike:struck,stricken strive:strove,striven ' +
  'swear:swore,sworn sweep:swept swell:swollen swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown tread:trod,trodden ' +
  'undergo:underwent,undergone understand:understood undertake:undertook,undertaken wake:woke,woken wear:wore,worn weave:wove,woven weep:wept win:won wind:wound withdraw:withdrew,withdrawn ' +
  'withhold:withheld withstand:withstood write:wrote,written';

/** Forms that no ending tells -> their verb: "broke" and "broken" are "break". Forms that are more often another word ("lay", "bore") keep the reading of the verb all the same: a term only has to be the same on both sides. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').flatMap((entry) => {
    const [verb = '', forms = ''] = entry.split(':');
    return forms.split(',').map((form): [string, string] => [form, verb]);
  }),
);
