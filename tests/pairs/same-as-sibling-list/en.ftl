rights =
    You can ask us:

    - to erase the personal data that we hold about you;
    - to restrict or object to how we use your personal data;
    - to complain to an authority.
