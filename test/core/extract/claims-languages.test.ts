import { describe, expect, test } from 'vitest';
import { readAreas } from '../../../src/core/extract/areas';
import { readBundle } from '../../../src/core/extract/bundle';
import { readClaims } from '../../../src/core/extract/claims';
import { readCleaning } from '../../../src/core/extract/cleaning';
import { readInterval } from '../../../src/core/extract/interval';
import { scanned } from './scanned';

/**
 * The readers of claims know no language, so each of their questions is asked here in several: order ("vor dem Rollen Serum
 * auftragen"), denial, nearness. What is said is compared as a whole, so a trap is a row that says nothing.
 */
function saidIn(words: string): string {
  const passages = scanned(words.includes(' | ') ? words : ` | ${words}`);
  const interval = readInterval(passages);
  return [
    ...readAreas(passages).areas.map(({ value }) => value),
    ...readCleaning(passages).map(({ value }) => value),
    ...(interval ? [`every ${interval.value} days`] : []),
    ...readClaims(passages).map(({ value }) => value),
    ...readBundle(passages).map(({ value }) => value),
  ].join(', ');
}

describe('German', () => {
  test.each([
    ['Nur für den professionellen Gebrauch', 'professional-only'],
    ['Für die Anwendung durch geschultes Fachpersonal bestimmt', 'professional-only'],
    ['Nicht für den Heimgebrauch geeignet', 'professional-only'],
    ['Professionelle Qualität für zuhause', ''],
    ['Für Profis und Heimanwender', ''],
    ['Von Dermatologen empfohlen', ''],
    ['Kann mit dem Partner geteilt werden', 'share-same-needles'],
    ['Für die ganze Familie geeignet', 'share-same-needles'],
    ['Nicht mit anderen Personen teilen', ''],
    ['Ein tolles Geschenk für die Familie', ''],
    ['2 Aufsätze für Paare', 'share-separate-heads'],
    ['Täglich anwenden', 'every 1 days'],
    ['2-3 mal pro Woche anwenden', 'every 2 days'],
    ['Einmal pro Woche', 'every 7 days'],
    ['Alle 4 Wochen', 'every 28 days'],
    ['Alle 2 bis 4 Wochen anwenden', 'every 14 days'],
    ['Einmal im Monat', 'every 30 days'],
    ['Zwischen den Anwendungen 3 Wochen Abstand', 'every 21 days'],
    ['Lieferung in 2-3 Tagen', ''],
    ['Nach 4 Wochen sichtbare Ergebnisse', ''],
    ['Nicht täglich anwenden', ''],
    ['Serum täglich auftragen', ''],
    ['Mit 70 % Alkohol desinfizieren', 'alcohol-ok'],
    ['Rollerkopf in Isopropanol einlegen', 'alcohol-ok'],
    ['Nicht in Alkohol einlegen', 'alcohol-not-ok'],
    ['Nur mit Wasser reinigen', 'stated-other, alcohol-not-ok'],
    ['Mit heißem Wasser abspülen', 'stated-other'],
    ['Keine Desinfektion nötig', 'none-needed'],
    ['Reinigen Sie Ihr Gesicht mit Wasser', 'face'],
    ['Hände waschen', ''],
    ['Wiederverwendbare Kartuschen', 'reuse-disposable'],
    ['Kartuschen nicht wiederverwenden', ''],
    ['Kartusche bis zu 5 mal verwenden', 'reuse-disposable'],
    ['Derma Roller Set | inkl. Vitamin C Serum', 'vitamin-c'],
    ['Derma Roller + Hyaluron Serum', 'serum-hyaluronic'],
    ['Derma Roller | Lieferumfang: 1 x Roller, 1 x Retinol Serum', 'retinol'],
    ['Derma Roller | Mit Vitamin C Serum verwenden', ''],
    ['Betäubungscreme empfohlen', 'numbing-cream'],
    ['Serum auftragen, dann rollen', 'apply-serum-during'],
    ['Vor dem Rollen Serum auftragen', 'apply-serum-during'],
    ['Nach dem Rollen Serum auftragen', ''],
    ['Nicht an Augenlidern oder Lippen anwenden', ''],
    ['Für Gesicht und Körper', 'face, body'],
    ['Für Kopfhaut und Bart', 'scalp, beard'],
    ['Reduziert Narben und Dehnungsstreifen', 'treats-condition'],
    ['FDA zugelassen', 'fda-approved'],
  ])('%s → %s', (words, said) => expect(saidIn(words)).toBe(said));
});

describe('French', () => {
  test.each([
    ['Réservé à un usage professionnel', 'professional-only'],
    ['Usage professionnel uniquement', 'professional-only'],
    ['Qualité professionnelle à domicile', ''],
    ['Pour usage professionnel et domestique', ''],
    ['Ne convient pas à un usage domestique', 'professional-only'],
    ['Peut être partagé avec votre partenaire', 'share-same-needles'],
    ['Pour toute la famille', 'share-same-needles'],
    ["Ne pas partager avec d'autres personnes", ''],
    ['Idée cadeau pour la famille', ''],
    ['Utiliser tous les jours', 'every 1 days'],
    ['2 à 3 fois par semaine', 'every 2 days'],
    ['Une fois par semaine', 'every 7 days'],
    ['Toutes les 4 semaines', 'every 28 days'],
    ['Une fois toutes les 2 semaines', 'every 14 days'],
    ['Une fois par mois', 'every 30 days'],
    ['Livraison en 3 jours', ''],
    ['Ne pas utiliser tous les jours', ''],
    ["Désinfecter avec de l'alcool à 70°", 'alcohol-ok'],
    ["Ne pas tremper dans l'alcool", 'alcohol-not-ok'],
    ["Laver uniquement à l'eau", 'stated-other, alcohol-not-ok'],
    ["Rincer à l'eau chaude", 'stated-other'],
    ['Aucune désinfection nécessaire', 'none-needed'],
    ["Nettoyez votre visage à l'eau", 'face'],
    ['Cartouches réutilisables', 'reuse-disposable'],
    ['Ne pas réutiliser les cartouches', ''],
    ['Derma roller | Contient : 1 sérum à la vitamine C', 'vitamin-c'],
    ['Derma Roller + sérum acide hyaluronique', 'serum-hyaluronic'],
    ['Derma roller | Utiliser avec un sérum à la vitamine C', ''],
    ['Crème anesthésiante recommandée', 'numbing-cream'],
    ['Appliquer le sérum puis rouler', 'apply-serum-during'],
    ['Appliquer le sérum avant de passer le rouleau', 'apply-serum-during'],
    ['Appliquer le sérum après le rouleau', ''],
    ['Éviter les paupières et les lèvres', ''],
    ['Pour le visage et le corps', 'face, body'],
    ['Pour le cuir chevelu et les cheveux', 'scalp'],
    ["Réduit les cicatrices d'acné", 'treats-condition'],
  ])('%s → %s', (words, said) => expect(saidIn(words)).toBe(said));
});

describe('Spanish', () => {
  test.each([
    ['Solo para uso profesional', 'professional-only'],
    ['Uso exclusivo por profesionales capacitados', 'professional-only'],
    ['Calidad profesional en casa', ''],
    ['Para uso doméstico y profesional', ''],
    ['Se puede compartir con tu pareja', 'share-same-needles'],
    ['Para toda la familia', 'share-same-needles'],
    ['No compartir con otras personas', ''],
    ['Usar todos los días', 'every 1 days'],
    ['2 o 3 veces por semana', 'every 2 days'],
    ['Una vez a la semana', 'every 7 days'],
    ['Cada 4 semanas', 'every 28 days'],
    ['Una vez al mes', 'every 30 days'],
    ['Usar a diario', 'every 1 days'],
    ['Envío en 3 días', ''],
    ['No usar todos los días', ''],
    ['Desinfectar con alcohol al 70%', 'alcohol-ok'],
    ['No sumergir en alcohol', 'alcohol-not-ok'],
    ['Lavar solo con agua', 'stated-other, alcohol-not-ok'],
    ['No necesita desinfección', 'none-needed'],
    ['Lávese las manos con jabón', ''],
    ['Cartuchos reutilizables', 'reuse-disposable'],
    ['No reutilizar los cartuchos', ''],
    ['Derma roller | Incluye: sérum de vitamina C', 'vitamin-c'],
    ['Derma roller + ácido hialurónico', 'serum-hyaluronic'],
    ['Derma roller | Usar con sérum de vitamina C', ''],
    ['Crema anestésica', 'numbing-cream'],
    ['Aplicar el sérum y luego pasar el rodillo', 'apply-serum-during'],
    ['Aplicar el sérum después del rodillo', ''],
    ['No usar en párpados ni labios', ''],
    ['Para rostro y cuerpo', 'face, body'],
    ['Para cuero cabelludo y barba', 'scalp, beard'],
    ['Reduce las cicatrices de acné', 'treats-condition'],
  ])('%s → %s', (words, said) => expect(saidIn(words)).toBe(said));
});

describe('Italian', () => {
  test.each([
    ['Solo per uso professionale', 'professional-only'],
    ['Qualità professionale a casa', ''],
    ['Per uso domestico e professionale', ''],
    ['Può essere condiviso con il partner', 'share-same-needles'],
    ['Per tutta la famiglia', 'share-same-needles'],
    ['Non condividere con altre persone', ''],
    ['Usare ogni giorno', 'every 1 days'],
    ['2-3 volte a settimana', 'every 2 days'],
    ['Una volta alla settimana', 'every 7 days'],
    ['Ogni 4 settimane', 'every 28 days'],
    ['Una volta al mese', 'every 30 days'],
    ['Consegna in 3 giorni', ''],
    ['Disinfettare con alcol al 70%', 'alcohol-ok'],
    ['Non immergere in alcol', 'alcohol-not-ok'],
    ['Lavare solo con acqua', 'stated-other, alcohol-not-ok'],
    ['Non è necessaria la disinfezione', 'none-needed'],
    ['Cartucce riutilizzabili', 'reuse-disposable'],
    ['Non riutilizzare le cartucce', ''],
    ['Derma roller | Include: siero alla vitamina C', 'vitamin-c'],
    ['Derma roller + acido ialuronico', 'serum-hyaluronic'],
    ['Crema anestetica', 'numbing-cream'],
    ['Applicare il siero e poi passare il roller', 'apply-serum-during'],
    ['Non usare su palpebre e labbra', ''],
    ['Per viso e corpo', 'face, body'],
    ['Per cuoio capelluto e barba', 'scalp, beard'],
    ['Riduce le cicatrici da acne', 'treats-condition'],
  ])('%s → %s', (words, said) => expect(saidIn(words)).toBe(said));
});

describe('Portuguese', () => {
  test.each([
    ['Apenas para uso profissional', 'professional-only'],
    ['Uso exclusivo de profissionais habilitados', 'professional-only'],
    ['Qualidade profissional em casa', ''],
    ['Pode ser compartilhado com o parceiro', 'share-same-needles'],
    ['Para toda a família', 'share-same-needles'],
    ['Não compartilhe com outras pessoas', ''],
    ['Usar todos os dias', 'every 1 days'],
    ['2 a 3 vezes por semana', 'every 2 days'],
    ['Uma vez por semana', 'every 7 days'],
    ['A cada 4 semanas', 'every 28 days'],
    ['Uma vez por mês', 'every 30 days'],
    ['Entrega em 3 dias', ''],
    ['Desinfetar com álcool 70%', 'alcohol-ok'],
    ['Não mergulhar em álcool', 'alcohol-not-ok'],
    ['Lavar somente com água', 'stated-other, alcohol-not-ok'],
    ['Não precisa esterilizar', 'none-needed'],
    ['Cartuchos reutilizáveis', 'reuse-disposable'],
    ['Não reutilizar os cartuchos', ''],
    ['Derma roller | Inclui: sérum de vitamina C', 'vitamin-c'],
    ['Derma roller + ácido hialurônico', 'serum-hyaluronic'],
    ['Pomada anestésica', 'numbing-cream'],
    ['Aplicar o sérum e depois passar o roller', 'apply-serum-during'],
    ['Não usar nas pálpebras e lábios', ''],
    ['Para rosto e corpo', 'face, body'],
    ['Para couro cabeludo e barba', 'scalp, beard'],
    ['Reduz cicatrizes de acne', 'treats-condition'],
  ])('%s → %s', (words, said) => expect(saidIn(words)).toBe(said));
});
