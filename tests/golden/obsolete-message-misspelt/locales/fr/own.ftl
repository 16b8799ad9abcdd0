purpose-provide-servise = Prise de vos notes
