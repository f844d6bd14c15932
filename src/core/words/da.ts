import type { Vocabulary } from './vocabulary';

/** Danish and Norwegian, as far as Swedish does not say it as well. */
export const da: Vocabulary = {
  lang: 'da',
  terms: {
    roller:
      'mikronåle roller*|mikronåls ruller*|nåle roller*|nåle rulle*|nålerulle*|skæg roller*|skjegg roller*|skæg rulle*|hud ruller*|derma ruller*|derma rull|rulle med nåle|rulle med mikronåle|roller med nåle|roller med mikronåle|rulle med mikronåler|roller med nåler',
    pen: 'mikronåle pen*|nåle pen|mikronål penn*',
    stamp: 'mikronåle stempel*|nåle stempel*|derma stempel',
    cartridge: 'nåle patron*|nåle hoved*|nåle hode*|udskiftnings nåle*|reserve nåle*|nåle refill*',
    patch: 'mikronåle plaster*|mikronåls plaster*|mikronåle plastre|mikronål plaster',
    'any-roller': 'ruller|rullen|rulle',
    'any-stamp': 'stempel',
    'any-cartridge': 'patroner|reservehoved*|udskiftningshoved*|utskiftbare hoder',
    'any-patch': 'plaster|plastre',
    needling: 'mikronåle|mikronåler|mikronålene',
    needle: 'nåle|nålene|nåler|nålerne|titan nåle|titan nåler|titanium nåle|stål nåle|stål nåler',
    lookalike:
      'strikkepind*|strikkenål*|hæklenål*|heklenål*|synåle|synåler|symaskine*|akupunktur nåle|tatoverings*|kuglepen*|kulepenn*|fnugrulle*|lorulle*|malerrulle*|malerull*|insulin pen|kanyle|kanyler|sprøjte*|brevpresse|neglelak*',
    cosmetic: 'creme|cremer|krem|olie|olje|ansigtsmaske*|shampoo|balsam',
    accessory: 'etui|opbevaring*|oppbevaring*|holder til|rens til|rengøringsspray',
    service: 'tidsbestilling|bestil tid|behandling hos|gavekort*|kursus|klinikken|konsultation',
    article: 'hvordan bruger|hvordan bruke|hvad er|hva er|hvor ofte|forskellen|bivirkninger|før og efter|fordele',
    for: 'til|etter|passer til|kompatibel med',
    'needle-length':
      'nåle længde*|nålelængde*|nålenes længde|længde på nåle*|nåle lengde*|nålelengde*|nåledybde*|nåle størrelse*',
    length: 'længde*|lengde*|størrelse*|dybde*|lang|lange',
    'other-measure': 'bredde*|diameter*|tykkelse*|højde|høyde|vægt|vekt|indhold|håndtagets længde|samlet længde',
    adjustable: 'justerbar*|indstillelig*|regulerbar*',
    kit: 'sett|pakke med|indeholder|inneholder|sæt med|dermaroller sæt',
    choice: 'fås i|fåes i|vælg|velg|tilgængelig i|længder|størrelser',
    elsewhere: 'fås også|findes også|andre længder|også i',
    general: 'normalt|typisk|sædvanligvis|som regel|varierer|findes i',
    advice:
      'mere end|længere end|lengre enn|større end|aldrig over|maksimalt|begyndere|hudlæge|klinikker|bør ikke|må ikke|anbefal*',
    negation: 'ikke|ingen|uden|uten|undgå',
    'surgical-steel': 'kirurgisk stål|kirurgisk rustfrit stål|kirurgisk rustfritt stål|medicinsk stål',
    stainless: 'rustfrit stål|rustfri stål|rustfrie|rustfrit|rustfritt stål|stål nåle|stål nåler',
    titanium: 'titan nåle|titan nåler|titanium nåle|titanium nåler',
    'titanium-alloy': 'titan legering*|titanium legering*',
    'titanium-coated': 'titan belagt*|titanium belagt*|belagt med titan*',
    'gold-coated': 'forgyldt*|forgylt*|guldbelagt*',
    plastic: 'plastik*|plast nåle',
    handle: 'håndtag*|håndtak*|greb|skaft*',
    material: 'materiale*|lavet af|fremstillet af|laget av',
  },
  claims: {
    only: 'kun|udelukkende',
    expert: 'professionel*|profesjonell*|fagfolk|hudlæge*|klinik*|kosmetolog*',
    'used-by': 'beregnet til',
    home: 'hjemme|hjemmebrug|hjemmebruk',
    scalp: 'hovedbund*|hodebunn*|hårvækst|hårvekst',
    beard: 'skæg*|skjegg*',
    face: 'ansigt*',
  },
};
