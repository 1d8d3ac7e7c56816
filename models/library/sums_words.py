WORDS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty""".split()


def app(ui):
    ui.title("Sum in words")
    with ui.row():
        first = int(ui.number("First", 3, min=0, max=10))
        sign = ui.choice("Sign", ["plus", "minus"])
        second = int(ui.number("Second", 4, min=0, max=10))
    result = first + second if sign == "plus" else first - second
    word = WORDS[abs(result)]
    if result < 0:
        word = "minus " + word
    ui.text(f"{WORDS[first]} {sign} {WORDS[second]} is {word}", size=28)
