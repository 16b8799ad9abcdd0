rights =
    Możesz zażądać:

    - usunięcia przechowywanych przez nas danych osobowych;
    - usunięcia przechowywanych przez nas danych osobowych;
    - złożenia skargi do organu.
