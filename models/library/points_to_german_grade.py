NAMES = ["6", "5-", "5", "5+", "4-", "4", "4+", "3-", "3", "3+", "2-", "2", "2+", "1-", "1", "1+"]
WORDS = {"1": "sehr gut", "2": "gut", "3": "befriedigend", "4": "ausreichend", "5": "mangelhaft", "6": "ungenügend"}


def app(ui):
    ui.title("Points to grade")
    points = ui.slider("Points", 0, 15, 11)
    grade = NAMES[points]
    ui.text(f"{points} points = {grade}" if points != 1 else f"1 point = {grade}", size=40, bold=True)
    ui.text(WORDS[grade[0]], size=24)
