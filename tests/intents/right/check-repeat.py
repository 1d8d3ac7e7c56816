def app(ui):
    ui.title("Repeat")
    word = ui.field("Word")
    times = ui.number("How many times", 2, min=1, max=100)
    ui.text(" ".join([word] * times))
