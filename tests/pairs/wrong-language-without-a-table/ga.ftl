about-data = The details of your account stay with us for a while, and they are ours to keep.
