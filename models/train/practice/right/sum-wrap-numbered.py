def app(ui):
    ui.title("Lines")
    text = ui.field("Text", lines=4)
    width = ui.number("Width", 20, min=1)
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    for number, line in enumerate(lines, 1):
        ui.text(f"{number}. {line}")
