about-rules = Our [rules]({ $link-rules }) hold: { $link-rules }.
