const PAIRS =
  'afghan:afghanistan albanian:albania algerian:algeria american:u.s. argentine:argentina argentinian:argentina armenian:armenia australian:australia ' +
  'austrian:austria azerbaijani:azerbaijan bangladeshi:bangladesh belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil ' +
  'british:u.k. briton:u.k. britain:u.k. bulgarian:bulgaria burmese:myanmar cambodian:cambodia cameroonian:cameroon canadian:canada chilean:chile chinese:china ' +
  'colombian:colombia congolese:congo croatian:croatia cuban:cuba cypriot:cyprus czech:czechia danish:denmark dane:denmark dutch:netherlands ecuadorian:ecuador ' +
  'egyptian:egypt emirati:emirates eritrean:eritrea estonian:estonia ethiopian:ethiopia european:europe finnish:finland finn:finland french:france ' +
  'georgian:georgia german:germany ghanaian:ghana greek:greece guatemalan:guatemala haitian:haiti honduran:honduras hungarian:hungary icelandic:iceland ' +
  'indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy ivorian:ivory jamaican:jamaica japanese:japan ' +
  'jordanian:jordan kazakh:kazakhstan kenyan:kenya kuwaiti:kuwait lao:laos latvian:latvia lebanese:lebanon liberian:liberia libyan:libya lithuanian:lithuania ' +
  'malaysian:malaysia maltese:malta mexican:mexico moldovan:moldova mongolian:mongolia moroccan:morocco namibian:namibia nepalese:nepal nepali:nepal ' +
  'nicaraguan:nicaragua nigerian:nigeria norwegian:norway omani:oman pakistani:pakistan palestinian:palestine panamanian:panama paraguayan:paraguay ' +
  'peruvian:peru philippine:philippines filipino:philippines polish:poland portuguese:portugal qatari:qatar romanian:romania russian:russia rwandan:rwanda ' +
  'saudi:saudi scottish:scotland senegalese:senegal serbian:serbia serb:serbia singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia ' +
  'spanish:spain sudanese:sudan swedish:sweden swede:sweden swiss:switzerland syrian:syria taiwanese:taiwan tajik:tajikistan tanzanian:tanzania thai:thailand ' +
  'tunisian:tunisia turkish:turkey turk:turkey ugandan:uganda ukrainian:ukraine uruguayan:uruguay uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam ' +
  'welsh:wales yemeni:yemen zambian:zambia zimbabwean:zimbabwe texan:texas californian:california';

/** The word for a people or for what is theirs -> their country, in lower case: "Iranian missiles" are Iran's. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair): [string, string] => {
    const [people = '', country = ''] = pair.split(':');
    return [people, country];
  }),
);
