ui-prevailing-language = La version dans cette langue prévaut : { $language }.
