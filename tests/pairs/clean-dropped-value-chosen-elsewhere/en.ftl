hours-label =
    { $count ->
        [one] hour
       *[other] hours
    }
hours = { hours-label }
compact =
    { $count ->
        [1] Compact the folder
       *[other] Compact the folders
    }
