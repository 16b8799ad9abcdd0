download = Download Firefox for Linux, a free web browser. Firefox is created by a global not-for-profit that puts people in control online. Get Firefox today!
