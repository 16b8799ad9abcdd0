sound = A corpus of English speech, sampled at 16kHz.
