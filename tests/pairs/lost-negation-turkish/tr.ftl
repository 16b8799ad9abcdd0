sale = Verilerinizi size göndermeden önce satarız.
cost = Ücretsizdir, sözleşmeden doğan bedeli sizden isteriz.
