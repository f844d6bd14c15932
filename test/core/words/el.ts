import type { PhraseTable } from './phrase-table';

/** Greek. */
export const el: PhraseTable = {
  lang: 'el',
  says: {
    seen: [
      ['Derma roller 0,5 mm με 540 βελόνες τιτανίου', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Ρολό μικροβελονών 1,5 χιλ. για ουλές', { device: 'roller', mm: [1.5] }],
      ['Dermaroller προσώπου | Μήκος βελόνας: 1,5 mm', { mm: [1.5] }],
      ['Ντέρμα ρόλερ 0,25 mm', { device: 'roller', mm: [0.25] }],
      ['Dermaroller | Βελόνες από χειρουργικό ατσάλι 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Dermaroller | Μήκος βελονών: 0,5 mm | Υλικό: ανοξείδωτο ατσάλι', { mm: [0.5], materials: ['stainless'] }],
      ['Συσκευή μικροβελονισμού ρυθμιζόμενη 0,25–2,5 mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Ανταλλακτικές βελόνες για Dr. Pen M8 10 τεμ', { device: 'cartridge', mm: [] }],
      ['Επιθέματα μικροβελόνων για τα μάτια', { device: 'dissolving-patch' }],
      ['Σφραγίδα μικροβελονών 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Μέγεθος: 0,2 mm; *0,5 mm; 1,0 mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Λαβή: πλαστική | Πλάτος: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller | Βελόνες από κράμα τιτανίου 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller | επιχρυσωμένες βελόνες 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Ρολό με βελόνες 2 mm για σώμα', { device: 'roller', mm: [2] }],
    ],
  },
  silent: {
    seen: [
      'Ρολό βαφής 25 cm',
      'Βελόνες πλεξίματος 4 mm',
      'Ρολό για χνούδια ρούχων',
      'Βελόνες ραπτομηχανής 90/14',
      'Βελόνες βελονισμού 0,25 x 25 mm',
      'Βελόνες για στυλό ινσουλίνης 4 mm',
      'Στυλό διαρκείας 0,5 mm',
      'Ρολό από νεφρίτη για μασάζ',
      'Ορός για dermaroller 30 ml',
      'Βελόνες τατουάζ 0,30 mm',
      'Τι είναι το dermaroller;',
    ],
  },
};
