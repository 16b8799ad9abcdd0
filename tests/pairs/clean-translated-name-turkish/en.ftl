intro = Firefox is made by Mozilla in the US.
