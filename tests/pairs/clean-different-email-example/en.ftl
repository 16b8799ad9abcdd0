placeholder = example@example.com
