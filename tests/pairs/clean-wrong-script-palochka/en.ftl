close = Close the window
