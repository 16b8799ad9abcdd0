ui-prevailing-language = The version in this language prevails: { $language }.
