rights = You may ask for correction and erasure.
