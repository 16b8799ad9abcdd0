junk-description = Berichten die als ongewenst zijn gemarkeerd, worden naar een eigen map verplaatst.
spam-description = Berichten die als ongewenst zijn gemarkeerd, worden naar een eigen map verplaatst.
junk-delete = Verwijder nu alle berichten in de map die als ongewenst zijn gemarkeerd.
spam-delete = Verwijder nu alle berichten in de map die als ongewenst zijn gemarkeerd.
junk-read = Toon berichten als gelezen wanneer zeker is dat ze ongewenst zijn.
spam-read = Toon berichten als gelezen wanneer zeker is dat ze ongewenst zijn.
