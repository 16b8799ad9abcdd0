seconds-question = Cuántos segundos se muestra la pregunta antes de la respuesta.
seconds-answer = Cuántos segundos se muestra la pregunta antes de la respuesta.
