WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()


def app(ui):
    ui.title("Number words")
    number = ui.number("Number", 1, min=0, max=20)
    ui.text(WORDS[number], size=40)
