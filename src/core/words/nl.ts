import type { Vocabulary } from './vocabulary';

/** Dutch. */
export const nl: Vocabulary = {
  lang: 'nl',
  terms: {
    roller: '*naald roller*|*naalden roller*|*naaldjes roller*|huid roller*|baard roller*|gezichtsroller met naald*',
    pen: '*naald pen|*naalden pen|huid pen',
    stamp: '*naald stempel*|*naalden stempel*|derma stempel*|needling stempel*',
    cartridge:
      '*naald cartridge*|*naalden cartridge*|vervang naald*|reserve naald*|*naald kop*|*naalden kop*|*naald module*',
    patch: '*naald patch*|*naalden patch*|*naald pleister*|*naalden pleister*|oplosbare micro naald*',
    nano: 'nano naald*',
    rf: 'radiofrequentie micro n*|fractionele radiofrequentie|rf micro naald*',
    injector: 'naaldloze injector*|naaldvrije injector*',
    'any-stamp': 'stempel*',
    'any-cartridge': 'opzetstuk*|vervangkop*|opzet kop*|navulling*',
    'any-patch': 'pleister*',
    'any-device': 'apparaat|apparaten|toestel',
    needling: 'micro naald*|mesotherapie*',
    needle: '*naald*',
    lookalike:
      'brei naald*|naai naald*|naai machine*|haak naald*|borduur*|acupunctuur*|tatoeage*|tatoeëer*|injectie naald*|pen naald*|insuline*|injectiespuit*|spuit|spuiten|platenspeler*|pluizen*|verf roller*|grasroller*|gazon*|balpen*|gelpen*|vulpen*|scheer*|dennennaald*',
    cosmetic: '*crème|*crèmes|*olie|*masker|maskers|ampul*|zalf|capsules|haarlotion|gezichtsserum',
    accessory: 'etui*|*hoesje|hoes|opberg*|*houder|*reiniger|ontsmet*|oplader*|*kabel',
    service:
      '*afspraak|*sessie|*sessies|cadeaubon*|*cursus|*cursussen|*opleiding|huidpraktijk|*kliniek|micro needling behandeling*|gezichtsbehandeling*|boek nu|boek een|huidtherapeut*',
    article:
      'gids|hoe werkt|hoe gebruik|hoe vaak|wat is|wat zijn|waarom|verschil|verschillen|ervaringen|vergelijking|bijwerkingen|voor en na|voordelen|nadelen|boek',
    for: 'voor|geschikt voor|compatibel met|passend op',
    with: 'met|inclusief|incl|plus',
    'needle-length':
      '*naald lengte*|*naalden lengte*|lengte van de naald*|lengte van de micro naald*|lengte naald*|*naald maat|*naald grootte|*naald diepte*|penetratie diepte|prik diepte|indring diepte|diepte van de naald*',
    length: 'lengte*|maat|maten|grootte|diepte*|variant*|uitvoering*',
    'other-measure':
      '*breedte|*breed|*dikte|*dik|gewicht|*hoogte|inhoud|*afmeting*|*verpakking*|kop grootte|totale lengte|snelheid*|snelheden|huid dikte|afstand|standen',
    adjustable: '*instelbar*|*instelbaar|*verstelbar*|*verstelbaar|*regelbar*|*regelbaar|aanpasbare diepte',
    kit: '*delig*|bevat|stuks|inhoud van|meegeleverd*|pakket',
    choice: 'verkrijgbaar in|leverbaar in|beschikbaar in|kies*|keuze uit|lengtes|maten',
    elsewhere: 'ook verkrijgbaar|ook leverbaar|ook beschikbaar|andere maten|andere lengtes|ook in',
    general:
      'meestal|doorgaans|normaal gesproken|over het algemeen|gewoonlijk|variëren|varieert|er zijn|bestaan|de meeste',
    advice:
      'meer dan 0|meer dan 1 mm|meer dan 1,|langer dan|groter dan|dieper dan|korter dan|minder dan|niet boven|nooit|aanbevolen|aangeraden|raden|raadpleeg|adviseren|adviseert|advies|beginner*|beginnend*|huidarts*|dermatoloog|dermatologen|huisarts|een arts|schoonheidsspecialist*|klinieken|professionals|moet|moeten|in plaats van|vergeleken|tegenover|begin met',
    suits: 'ideaal voor|geschikt voor|perfect voor|aanbevolen voor|bereikt|bereiken|dringt|dringen',
    negation: 'niet|geen|nooit|zonder|vermijd*',
    'surgical-steel':
      'chirurgisch staal|chirurgisch roestvrij staal|chirurgisch rvs|medisch staal|medisch roestvrij staal|medisch rvs|medische kwaliteit roestvrij staal|chirurgenstaal|rvs 316l|roestvrij staal 316l',
    stainless: 'roestvrij staal|roestvrijstalen|roestvrij|rvs|staal|stalen',
    titanium: 'titaan|titanium naald*',
    'titanium-alloy': 'titanium legering*|titaan legering*',
    'titanium-coated': 'titanium gecoat*|met titanium gecoat*|titanium laag*|titaan gecoat*|met titanium bekleed*',
    gold: 'gouden|goud|goudkleurig*',
    'gold-coated': 'verguld*|goud gecoat*|met goud gecoat*|gouden naald*|gouden micro naald*',
    plastic: '*kunststof|*kunststoffen|kunsthars|hars',
    'other-metal': '*legering|koolstofstaal|messing|koper',
    coating: 'gecoat*|bekleed*',
    handle: 'handvat*|handgreep*|greep|behuizing|rollerkop|omhulsel',
    material: 'materiaal|materialen|gemaakt van|vervaardigd uit|bestaat uit',
  },
};
