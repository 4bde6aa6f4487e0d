"""The text of the chapters and their quizzes, read as a careful editor would."""
