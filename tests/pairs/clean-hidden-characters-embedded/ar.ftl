kick = ‪{ $command } <nick>‬: يزيل شخصًا
