import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'El nombre junto a sus comentarios',
  guestNameHelp: { optional: 'Si lo deja vacío, recibirá uno inventado.', required: 'Aquí hace falta.' },
  guestMark: (mark) => `Al lado figura «${mark}», para que nadie piense que es miembro.`,
  guestReview: {
    after: 'Lo que publique aparecerá enseguida.',
    before: 'Lo que publique se revisará antes de aparecer.',
  },
  guestEnd:
    'Podrá modificarlo o eliminarlo hasta que salga de esta página o la vuelva a cargar. Después, nada indicará que es suyo.',
  guestContinue: 'Continuar',
  writingAs: (name) => `Escribe como ${name}, sin cuenta.`,
  writingUntil: 'Hasta que salga de esta página, podrá modificar lo que publique.',
  errors: {
    'name-missing': 'Escriba primero un nombre.',
    'name-not-allowed':
      'Este nombre no se puede usar aquí: quizá sea el de un miembro, o recuerde al banco. Elija otro o inicie sesión.',
  },
};
