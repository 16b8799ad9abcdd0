download = Firefox'un Linux sürümünü indirin. Firefox, kontrolü bireylerin elinde tutmayı amaçlayan küresel bir kâr amacı gütmeyen kurumun ürünüdür. Firefox'u hemen edinin!
