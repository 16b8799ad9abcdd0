intro = Firefox'u US'deki Mozilla yapar.
