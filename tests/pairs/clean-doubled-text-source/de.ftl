oath = Ich werde die Wahrheit sagen, wie ich sie kenne. Ich werde die Wahrheit sagen, wie ich sie kenne.
range = Die Protokolle werden aufbewahrt für { $first } Tage, die Protokolle werden aufbewahrt für { $second } Tage länger, wo das Gesetz es verlangt.
prevails = Weicht eine Übersetzung ab von der maßgeblichen Fassung in englischer Sprache, der maßgeblichen Fassung in englischer Sprache gebührt der Vorrang.
