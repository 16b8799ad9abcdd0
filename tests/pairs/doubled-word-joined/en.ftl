heading = Processing and subprocessing
anonymised = We may share information in a de-identified and/or anonymised form.
rights = You may ask for correction and erasure.
