oath = Ich werde die Wahrheit sagen, wie ich sie kenne. Ich werde die Wahrheit sagen, wie ich sie kenne.
range = Die Protokolle werden aufbewahrt für { $first } Tage, die Protokolle werden aufbewahrt für { $second } Tage länger, wo das Gesetz es verlangt.
