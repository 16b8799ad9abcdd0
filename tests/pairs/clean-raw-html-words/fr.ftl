field-none = <ignoré>
field-date = <date de naissance>
