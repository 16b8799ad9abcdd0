principles = We keep to these principles, except where the law asks otherwise.
ellipsis = Wait . . . it loads.
