import type { Vocabulary } from './vocabulary';

/** Indonesian and Malay. */
export const id: Vocabulary = {
  lang: 'id',
  terms: {
    roller:
      'roller jarum|jarum roller|roller mikro jarum|roller wajah jarum|roller jenggot|roller jambang|roller brewok|rol jarum|derma rol',
    pen: 'pena jarum mikro|pen jarum mikro|alat micro needling|mesin derma pen|pena mikro jarum',
    stamp: 'stempel jarum|stamp jarum|cap jarum mikro',
    cartridge:
      'jarum derma pen|jarum dr pen|jarum cartridge|kartrid jarum|isi ulang jarum|refill jarum|jarum pengganti|kepala jarum|jarum refill',
    patch: 'patch jarum mikro|koyo jarum mikro|plester jarum mikro',
    'any-stamp': 'stempel',
    'any-cartridge': 'kartrid|refil|kepala pengganti',
    needling: 'jarum mikro|mikro jarum|micro jarum',
    needle: 'jarum|mata jarum',
    lookalike:
      'jarum jahit|jahit|rajut|jarum rajut|jarum pentul|akupunktur|jarum tato|tato|pulpen|bolpoin|cat tembok|roll cat|kuas|pembersih baju|bulu kucing|insulin|suntik|jarum suntik|pijat|giok|sulam alis|sulam|mesin jahit',
    cosmetic: 'krim|minyak|masker|sampo|pelembab',
    accessory: 'tempat penyimpanan|kotak|dudukan|pembersih derma*|sarung',
    service: 'perawatan di klinik|klinik|kursus|kelas|pelatihan|salon|voucher|sesi|konsultasi',
    article:
      'cara menggunakan|cara pakai|apa itu|manfaat|efek samping|perbedaan|panduan|seberapa sering|sebelum dan sesudah|buku',
    for: 'untuk derma*|untuk dr pen|setelah|cocok untuk|kompatibel dengan',
    with: 'dengan|gratis|termasuk',
    'needle-length':
      'panjang jarum|ukuran jarum|kedalaman jarum|panjang mata jarum|tinggi jarum|kedalaman penetrasi|kedalaman tusukan',
    length: 'panjang|ukuran|kedalaman|varian|tipe',
    'other-measure':
      'diameter jarum|lebar|tebal|ketebalan|berat|isi bersih|dimensi|panjang gagang|panjang pegangan|panjang total|lebar kepala',
    adjustable: 'dapat diatur|bisa diatur|dapat disesuaikan|bisa disesuaikan',
    kit: 'paket|isi paket|satu set|1 set',
    choice: 'pilih|tersedia dalam|tersedia ukuran|pilihan ukuran|ready ukuran',
    elsewhere: 'tersedia juga|juga tersedia|ukuran lain',
    general: 'biasanya|umumnya|pada umumnya',
    advice: 'lebih dari|lebih panjang|maksimal|pemula|dokter|disarankan|rekomendasi|sebaiknya|jangan',
    negation: 'tidak|bukan|tanpa|jangan|hindari',
    'surgical-steel': 'baja bedah|stainless steel medis|baja medis|stainless steel bedah',
    stainless: 'baja tahan karat|baja|baja anti karat',
    'titanium-alloy': 'paduan titanium|campuran titanium',
    'titanium-coated': 'lapis titanium|dilapisi titanium|berlapis titanium',
    'gold-coated': 'lapis emas|berlapis emas|dilapisi emas',
    plastic: 'plastik',
    handle: 'gagang|pegangan|handel',
    material: 'bahan|terbuat dari',
  },
  claims: {
    only: 'hanya|khusus',
    expert: 'profesional|dokter|ahli|klinik',
    home: 'di rumah|rumahan',
    scalp: 'kulit kepala|rambut',
    beard: 'jenggot|brewok|jambang|kumis',
    face: 'wajah|muka',
  },
};
