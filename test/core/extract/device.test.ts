import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract';
import { listingFromText } from '../../../src/core/listing-from-text';

function sold(words: string): string {
  const [title = '', ...lines] = words.split(' | ');
  const { topic, device } = extract(listingFromText({ title, text: lines.join('\n') }));
  return topic === 'other' ? 'none' : (device?.value ?? 'some');
}

describe('sees the device that is sold', () => {
  test.each([
    ['Derma Roller for Face with Storage Case', 'roller'],
    ['Kit: hair oil + derma roller 0.5mm', 'roller'],
    ['Titanium needle roller 540 for face', 'roller'],
    ['Dr. Pen Ultima M8', 'pen'],
    ['Set of 3 derma rollers', 'roller'],
    ['MT Roller 1.5mm', 'roller'],
    ['Dr Pen A6 Needle Cartridges 12 pin', 'cartridge'],
    ['Needle cartridges 0.25 mm', 'cartridge'],
    ['Micro Needling Pen Kit with three cartridges', 'pen'],
    ['Adjustable Derma Stamp 140 pins', 'stamp'],
    ['RF microneedling machine', 'rf'],
    ['Hyaluron pen needle free', 'needle-free-injector'],
    ['Hydra Microneedle Patches', 'dissolving-patch'],
    ['Microneedle Facial Regeneration Tool', 'some'],
    // named only in the listing's body
    ['Eye Roller | Needle length: 0.25 mm', 'roller'],
    ['M30 | A powered microneedling pen with six speeds', 'pen'],
    // words of other trades thrown in
    ['Derma Roller Kit 0.25mm - Microdermabrasion Microneedle Roller', 'roller'],
    ['Derma roller with free jade roller', 'roller'],
    ['Massage roller with microneedles 0.5 mm', 'roller'],
    ['Kit for microneedling: derma roller, case', 'roller'],
    ['M20 | Hydra microneedling pen; six speeds | Adjustable liquid cartridges; 12-needle options', 'pen'],
    ['Derma roller 1mm with how-to guide', 'roller'],
    ['Dr Pen M8 16 pin cartridges included', 'pen'],
    ['Replacement derma roller heads (3 pack)', 'cartridge'],
    ['Serum applicator roller with 0.25mm microneedles', 'roller'],
    ['Hair growth roller 0.5 mm | 540 titanium needles', 'roller'],
    ['Collagen micro-roller 0.2mm | Stainless steel needles', 'roller'],
    ['Electric derma pen A1 wired + 12pcs cartridges', 'pen'],
    ['Dr Pen M8 with 52 cartridges', 'pen'],
    ['Haarwuchs-Roller 0,5 mm | 540 Titannadeln', 'roller'],
    // a patch is judged leniently, so that the bare word does not make one
    ['Skin renewal patch | Needle length: 1.5 mm', 'some'],
    ['美顔ローラー マイクロニードル 0.25mm 540本', 'roller'],
    // sellers' questions and comparisons
    ['Derma roller 0.25mm titanium - the best derma roller vs | Titanium needles', 'roller'],
    ['Derma roller 0.5 mm titanium | Why pay more?', 'roller'],
    ['Derma roller 0.5mm vs 1.0mm which | Needle length: 0.5mm', 'roller'],
    ['Is this the best derma roller 1.5mm titanium? | Needle length: 1.5 mm', 'roller'],
    // what comes along
    ['Derma Roller for Men, 0.5 mm Titanium Micro-Needles, E-Book incl.', 'roller'],
    ['Derma roller 0.5 mm, storage case, e-book', 'roller'],
    ['Replaceable heads for derma roller: face 0.5mm, body 1.0mm', 'cartridge'],
    ['Adjustable hair growth stamp | titanium | 0.25 to 3.0mm', 'stamp'],
    ['Augenroller Microneedling 0.2mm 192 Nadeln', 'roller'],
    ['Bart Stempel Titan 0,5 mm', 'stamp'],
    // a pen with its cartridges
    ['Derma pen adjustable up to 3 mm deep, 2 x 36 pin cartridges', 'pen'],
    ['Auto derma pen skin needling, cartridges 12/36/42 pin, depth 0.25mm - 3.0mm', 'pen'],
    ['Dr. Pen M8, 12 pin cartridges, 10 pcs', 'cartridge'],
    ['Kit 10 cartuchos 36 agulhas para Derma Pen', 'cartridge'],
  ])('%s', (words, kind) => expect(sold(words)).toBe(kind));
});

describe('does not see a device', () => {
  test.each([
    // other rollers, pens, needles and stamps
    'Jade Roller and Gua Sha Set',
    'Rolling pin spiked dough docker roller with needles stainless steel',
    'Face Massage Roller 3D',
    'Mechanical Pencil 0.5mm',
    'Signo Gel Pen 0.38 mm needle tip',
    'Needle Rollerball Pens 0.7mm',
    'Knitting Needles 5.0 mm stainless steel',
    'Tattoo Cartridge Needles 1RL 0.25 mm',
    'Cartridge needles 3RL 0.30 mm, box of 20',
    'Insulin Pen Needles 4mm 32G',
    'Nadeln für Pens 32G | Nadellänge: 4 mm',
    'Ink cartridge 305XL',
    'Rubber Stamp Custom 20mm',
    'Micro needle felting tool, 3-needle pen with 0.6 mm needles',
    'Micro paint roller 0.5 mm nap | Handle with 6 pins',
    // what goes with a device
    'Dermaroller Reinigungsbad | Für alle Roller von 0,25 bis 3 mm',
    'Dermaroller sonrası serum 30 ml',
    'Сыворотка после мезороллера',
    'Крем после дермапен',
    'ダーマローラー用 保管ケース',
    '더마롤러 후 진정 크림',
    'Hyaluronic Acid Serum for use with 0.2 mm derma roller',
    'Derma Roller Storage Case',
    'Storage Case for Derma Roller',
    'Serum for Derma Roller and Derma Pen, 30 ml',
    'Derma Roller Cleaning Solution 100 ml | Disinfects your derma roller with 0.5 mm needles',
    'Minoxidil 5% solution | Use a 0.5mm derma roller once per week before applying',
    'Micro-needle essence 50ml',
    // what is done or read
    'Microneedling Course Online Training with Certificate',
    'Microneedling Facial Treatment - 3 Sessions | Our therapist uses 1.5 mm needles',
    'How to use a derma roller: complete guide | 0.5 mm is the max at home',
    'When should a derma roller be replaced?',
    'Derma roller 0.5mm vs 1.0mm: which one is right for you?',
    'Sharps container 1 quart for needles, pen tips and derma roller heads',
    'Diamond painting pen tip roller 6 pieces multi-placer',
    'Dermapen consent forms 50 pack A4',
    'The Derma Roller Handbook: skin needling at home (Kindle edition)',
    'UV sterilizer box for derma rollers, tweezers and nail tools',
    'Gift box for derma roller',
    'Derma roller sanitizer tablets',
    'ダーマローラー後の保湿クリーム',
    'Electronic drum brushes roller nylon needles',
    'डर्मा रोलर के बाद लगाने वाला सीरम',
    'Vitamin C serum 20% - boost results with a 0.5mm derma roller',
    'Facial ice globes set of 2 for microneedling aftercare',
    'Spiked roller for self-levelling compound 11 mm spikes',
    'Pastry docker roller 304 stainless steel pins | Pin length: 15 mm',
    'Rullo frangibolle 25 cm aghi 11 mm',
    'Derma wand high frequency skin device',
    'Titanium roller ball pen 0.5 mm refillable',
    'Bolígrafo roller punta aguja 0,5 mm',
    'Stylo roller pointe aiguille 0,5 mm',
    'Ручка роллер игольчатый наконечник 0,5 мм',
    'Sérum para usar con dermaroller 30 ml',
    'Serum zur Anwendung mit Dermaroller',
    'Sérum à utiliser avec un dermaroller',
    'Siero da usare con dermaroller',
    'Sérum para usar com dermaroller',
    'Сыворотка для использования с мезороллером',
  ])('%s', (words) => expect(sold(words)).toBe('none'));
});
