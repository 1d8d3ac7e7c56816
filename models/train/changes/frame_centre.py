def app(ui):
    ui.title("A frame around a text")
    text = ui.field("Text", "Welcome", lines=3)
    sign = ui.choice("Frame of", ["*", "#", "+", "~"])
    space = ui.slider("Space", 0, 5, 1)
    lines = text.splitlines() or [""]
    width = max(len(line) for line in lines)
    edge = sign * (width + 2 * space + 2)
    gap = " " * space
    rows = [sign + gap + line.center(width) + gap + sign for line in lines]
    result = "\n".join([edge, *rows, edge])
    with ui.card():
        ui.text(result, mono=True, size=18)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
