section-data = Data
