from itertools import groupby


def app(ui):
    ui.title("Runs")
    text = ui.field("Letters", placeholder="aaabcc")
    parts = [f"{letter}{len(list(group))}" for letter, group in groupby(text)]
    ui.text("Shortened: " + "".join(parts))
