/** What runs through everything the app says. */
export const ideas = {
  whose: {
    title: 'Whose words',
    says: [
      'Every text says whose it is. Wording is compared between outlets only where the words are their own: the link, the headline, a quotation in the original.',
      'The dossier’s summary is one more voice. What it says of a take is the dossier’s, not the outlet’s.',
    ],
  },
  who: {
    title: 'Who says so',
    says: [
      'A frame, an owner, a doubt about a language is a note: a value, who gives it, where from, on which words. Notes never overwrite each other. Two that differ stand side by side.',
      'No outlet is rated and nothing is scored. There is no bias number here and there will be none.',
    ],
  },
  silent: {
    title: 'Voiced and silent',
    says: [
      'A take is voiced when the dossier carries its gist or a quotation. It is silent when the article is only named and linked, perhaps with its headline. Voiced takes are filled dots, silent ones hollow.',
      'Silent takes are coverage. They are counted in who covered it, never in how it was told.',
    ],
  },
  lens: {
    title: 'Lens, slant, region',
    says: [
      'A lens is the standpoint the dossier gives a take, printed as it stands in the file. No lens is not a lens: it has its own hollow grey row and is never counted among lenses.',
      'What follows the comma of a lens is its slant: what the label declares the take to be for or against.',
      'A region is printed as the file has it. “Hong Kong / China” is one region of two places.',
    ],
  },
  varied: {
    title: 'How varied',
    says: [
      'The number of regions that, heard equally, would be as varied as what is here: the Hill number of order one, e to the power of Shannon’s entropy H = −Σ pᵢ ln pᵢ over takes with a known region (Hill 1973).',
      'It depends on how regions are cut and is low for few takes. Under five takes the outlets are named instead. It says nothing of quality or truth.',
    ],
  },
  absent: {
    title: 'Who is not here',
    says: [
      'A dossier is picked by hand; it is not a sample. “No take from Korea in this dossier” is all that can be seen.',
      'To call it a gap there must be a baseline with a name: here, the takes of the other dossiers in this library. If a place has the share q there, the chance of none among n takes is (1 − q)ⁿ. Only when that, times the number of places compared, is under 0.05 is the word gap used. With 17 takes a place needs a share of 16% even before the correction.',
    ],
  },
  register: {
    title: 'The outlet register',
    says: [
      'Domain, country, ownership and owner, one fact a row, each with its source. What nobody has checked is not known, and shown so. Registers age: the source says when it is from.',
    ],
  },
};
