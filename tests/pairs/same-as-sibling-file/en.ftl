seconds-question = How many seconds the question is shown before the answer.
seconds-answer = How many seconds the answer is shown before the next question.
