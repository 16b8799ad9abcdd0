field-none = <ignored>
field-date = <date of birth>
