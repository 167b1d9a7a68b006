// Addresses of the texts in a record that stand outside its questions.
export const VIEW_ADDRESS = 'zienswijze';
export const CONFIRMATION_ADDRESS = 'bevestiging';
export const SHARED_ADDRESS = 'gedeeld';
export const CORRECTION_ADDRESS = 'correctie';
