delete =
    { $count ->
        [one] Delete the event
       *[other] Delete the events
    }
