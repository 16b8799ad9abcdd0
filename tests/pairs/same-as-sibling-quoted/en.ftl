we = In this policy, “we”, “our” and “us” mean the company named above.
close = Choose “Close” in the menu. A window opens, and there you choose “Close account”.
