keep = เราเก็บข้อมูลของท่านไว้ตราบเท่าที่ท่านใช้บัญชี We also tell you when the data of the account will be erased.
